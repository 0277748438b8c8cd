import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { openInput } from '../../src/read/input.js';
import { ExportThread } from '../../src/read/isolated/export-thread.js';
import { readApart } from '../../src/read/isolated/read-apart.js';
import { loadProfiles } from '../../src/read/load-profiles.js';
import type { ReadEvent } from '../../src/read/read-event.js';

const profiles = await loadProfiles(findRoot());
const scratch = mkdtempSync(join(tmpdir(), 'zichtlijn-traag-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><dossierexport organisatie="Veilig Thuis Proefstreek">';
const dossier = (number: string, text: string): string =>
  `<dossier casusnummer="${number}" geopend="2024-01-02"><map naam="Contact"><veld registratie="1" datum="2024-01-03" medewerker="A" naam="Contact" type="tekst">${text}</veld></map></dossier>`;

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

async function readAll(id: string, files: Readonly<Record<string, string>>, limits: Limits) {
  const folder = mkdtempSync(join(scratch, 'invoer-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const profile = profiles.find((one) => one.id === id)!;
  const input = await openInput(folder);
  const events: ReadEvent[] = [];
  const [file = ''] = Object.keys(files);
  for await (const event of readApart({ profile, input, file }, limits)) events.push(event);
  return events;
}

test('a table that takes too long is ended, and refused by name', async () => {
  const ragged = Array.from(
    { length: 400_000 },
    (_, row) => `"P-${row}";"2024-01-02";"";"";"";"";"";"";""\r\n`,
  );
  const events = await readAll(
    'vt-csv',
    { 'dossiers.csv': `casusnummer;geopend\r\n${ragged.join('')}` },
    { seconds: 0.3, megabytes: 2_048 },
  );
  expect(events.at(-1)).toEqual({
    kind: 'refusal',
    refusal: {
      file: 'dossiers.csv',
      code: 'te-traag',
      reason: 'kost meer dan 0.3 seconden om te lezen',
    },
  });
});

test('an export that takes too much memory is ended and refused; the dossiers before it count', async () => {
  const large = '<i>x</i>'.repeat(900_000);
  const xml = `${HEAD}${dossier('P-1', 'Gebeld.')}${dossier('P-2', large)}</dossierexport>`;
  const events = await readAll('vt-xml', { 'dossiers.xml': xml }, { seconds: 60, megabytes: 32 });
  expect(events.map((event) => event.kind)).toEqual(['file', 'case', 'refusal']);
  expect(events.at(-1)).toMatchObject({ refusal: { file: 'dossiers.xml', code: 'te-groot' } });
});

test('a program that is busy for longer than the limit loses nothing', async () => {
  const many = Array.from({ length: 5 }, (_, number) => dossier(`P-${number}`, 'Gebeld.'));
  const folder = mkdtempSync(join(scratch, 'bezig-'));
  writeFileSync(join(folder, 'dossiers.xml'), `${HEAD}${many.join('')}</dossierexport>`);
  const profile = profiles.find(({ id }) => id === 'vt-xml')!;
  const input = await openInput(folder);
  const kinds: string[] = [];
  const limits = { seconds: 2, megabytes: 512 };
  for await (const { kind } of readApart({ profile, input, file: 'dossiers.xml' }, limits)) {
    kinds.push(kind);
    if (kinds.length === 2) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
  }
  expect(kinds).toEqual(['file', 'case', 'case', 'case', 'case', 'case']);
});

test('a thread that is ended leaves no question open, which would keep the program running', async () => {
  const folder = mkdtempSync(join(scratch, 'afgebroken-'));
  writeFileSync(join(folder, 'dossiers.xml'), `${HEAD}${dossier('P-1', 'Gebeld.')}</dossierexport>`);
  const profile = profiles.find(({ id }) => id === 'vt-xml')!;
  const thread = new ExportThread({ seconds: 60, megabytes: 512 });
  thread.open({ profile, input: await openInput(folder), file: 'dossiers.xml' });
  const asked = expect(thread.next()).rejects.toThrow('ended');
  await thread.end();
  await asked;
});
