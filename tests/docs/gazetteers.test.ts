import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GazetteerEntry } from '../../src/model/gazetteer.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const PAGE = readFileSync('docs/gazetteers.md', 'utf8');
const { gazetteers } = loadKnowledge('.');

/** Rows of the table under this header, without the header's own lines. */
function tableUnder(header: string): readonly (readonly string[])[] {
  const lines = PAGE.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${header} |`));
  const rows = lines.slice(at + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const entriesOf = (id: string): readonly GazetteerEntry[] =>
  gazetteers.find((gazetteer) => gazetteer.id === id)?.entries ?? [];

const withStatus = (entries: readonly GazetteerEntry[], status: GazetteerEntry['status']): string =>
  String(entries.filter((entry) => entry.status === status).length);

test('docs/gazetteers.md telt elke lijst', () => {
  const counted = gazetteers.map(({ id, entries }) => {
    const names = String(entries.flatMap((entry) => entry.names).length);
    const hasStatus = entries.some(({ status }) => status !== undefined);
    const statuses = hasStatus
      ? [withStatus(entries, 'gelezen'), withStatus(entries, 'te verifiëren')]
      : ['–', '–'];
    return [id, String(entries.length), names, ...statuses];
  });
  const written = tableUnder('lijst').map(([id, , ...counts]) => [id, ...counts]);
  expect(written.sort()).toEqual(counted.sort());
});

test('docs/gazetteers.md telt de partijen per sector', () => {
  const written = tableUnder('sector').map(([sector, count]) => [sector, Number(count)]);
  const sectors = [...new Set(entriesOf('partij').map(({ sector }) => sector))];
  const counted = sectors.map((sector) => [
    sector,
    entriesOf('partij').filter((entry) => entry.sector === sector).length,
  ]);
  expect(written.sort()).toEqual(counted.sort());
});

test('docs/gazetteers.md telt de interventies per databank', () => {
  const databanks = [...new Set(entriesOf('interventie').map(({ databank }) => databank))];
  const counted = databanks.map((databank) => {
    const entries = entriesOf('interventie').filter((entry) => entry.databank === databank);
    return [
      databank,
      String(entries.length),
      withStatus(entries, 'gelezen'),
      withStatus(entries, 'te verifiëren'),
    ];
  });
  const written = tableUnder('databank').filter(([, count]) => /^\d+$/u.test(count ?? ''));
  expect([...written].sort()).toEqual(counted.sort());
});

test('docs/gazetteers.md telt de bronnen', () => {
  const sourced = gazetteers.flatMap(({ entries }) => entries).filter(({ status }) => status !== undefined);
  const counts = new Map<string, number>();
  for (const { source } of sourced) {
    const key = source ?? 'geen bron';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const single = [...counts.values()].filter((count) => count === 1).length;
  const several = [...counts].filter(([, count]) => count > 1);
  const written = tableUnder('bron').map(([source, count]) => [source, Number(count)]);
  expect(written.sort()).toEqual([...several, ['elk één item', single]].sort());
});
