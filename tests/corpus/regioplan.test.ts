import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { moveSafetyPlan, writeMovedSafetyPlan } from '../../corpus/regioplan/generator/move-safety-plan.mjs';
import { overviewOf, scorePlanted } from '../../corpus/regioplan/generator/score.mjs';
import { composeCorpus, corpusFiles } from '../../corpus/regioplan/genereer.mjs';

const ROOT = new URL('../../corpus/regioplan/', import.meta.url);
const published: Record<string, Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('gepubliceerd.json', ROOT), 'utf8'),
);
const corpus = composeCorpus();

describe('the replay corpus', () => {
  test('is what the generator writes, byte for byte', () => {
    const folder = fileURLToPath(new URL('uitvoer/', ROOT));
    const committed = filesBelow(folder).map((file) => relative(folder, file));
    const made = corpusFiles(corpus);
    expect([...made.keys()].sort()).toEqual(committed.sort());
    const changed = [...made].filter(([path, content]) => !content.equals(readFileSync(join(folder, path))));
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  test.each(corpus)(
    '$organisation.id: a perfect reader gets the published scores',
    ({ organisation, dossiers }) => {
      const scores = scorePlanted(dossiers).map((row) => [row.indicator, [row.retrievable, row.consistent]]);
      expect(Object.fromEntries(scores)).toEqual(published[organisation.id]);
    },
  );

  test.each([
    ['vt', 20],
    ['jb', 20],
    ['lt', 18],
  ])('%s has %i dossiers', (id, count) => {
    expect(corpus.find(({ organisation }) => organisation.id === id)?.dossiers).toHaveLength(count);
  });

  test('plants statements only between the opening and the closing of a dossier', () => {
    const outside = corpus.flatMap(({ dossiers }) =>
      dossiers.flatMap(({ number, opened, closed, entries }) =>
        entries.filter(({ date }) => date < opened || date > closed).map(({ id }) => `${number} ${id}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('has every planted word in the text or label of its entry', () => {
    const lost = corpus.flatMap(({ dossiers }) =>
      dossiers.flatMap(({ number, entries }) =>
        entries.flatMap(({ id, text, field, statements }) =>
          statements
            .filter(({ words }) => !text.includes(words) && words !== field)
            .map(({ words }) => `${number} ${id} ${words}`),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('the safety plan of half the dossiers moved to the contact journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const before = corpus.find(({ organisation }) => organisation.id === 'vt');
  const after = writeMovedSafetyPlan(folder);

  test('moves the two scores of veiligheidsplan and no other', () => {
    const scores = { ...published.vt, veiligheidsplan: ['+/-', '-'] };
    const moved = scorePlanted(after.dossiers).map((row) => [
      row.indicator,
      [row.retrievable, row.consistent],
    ]);
    expect(Object.fromEntries(moved)).toEqual(scores);
  });

  test('leaves every word and every date as it was', () => {
    const texts = (part: typeof after) =>
      part.dossiers.map(({ entries }) => entries.map(({ date, text }) => `${date} ${text}`));
    expect(before).toBeDefined();
    if (before !== undefined) expect(texts(moveSafetyPlan(before))).toEqual(texts(before));
  });

  test('turns one colour of table 4.1', () => {
    const colours = overviewOf(scorePlanted(before?.dossiers ?? []));
    const turned = overviewOf(scorePlanted(after.dossiers)).filter(
      ({ colour }, at) => colour !== colours[at]?.colour,
    );
    expect(turned).toEqual([{ indicator: 'veiligheidsplan', colour: 'oranje' }]);
  });

  test('is written as an export of its own, in the same format', () => {
    const xml = readFileSync(join(folder, 'vt/export.xml'), 'utf8');
    expect(xml.match(/onderwerp="Algemene veiligheidsvoorwaarden"/gu)?.length).toBeGreaterThanOrEqual(10);
    expect(new Set(xml.match(/casusnummer="[^"]+"/gu)).size).toBe(20);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
