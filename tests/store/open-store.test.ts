import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { openStore } from '../../src/store/open-store.js';
import { listOf } from '../list-of.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-store-'));
  file = join(folder, 'diep', 'zichtlijn.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const identity = { id: 'r1', version: '0.1.0', knowledge: 'k', method: 'regioplan-2022' };
const sheet = (dossier: string): CodingSheet => ({
  dossier,
  sourceNumber: `bron-${dossier}`,
  organisation: 'VT Voorbeeld',
  system: 'vt-xml',
  violence: ['partnergeweld'],
  codings: [{ indicator: 'veiligheidsplan', value: 'geen', statements: [], set: [] }],
  filledPlaces: { Contactjournaal: 3 },
});
const added = (ordinal: number, dossier = `d${ordinal}`) => ({
  run: 'r1',
  ordinal,
  digest: `digest-${dossier}`,
  sheet: sheet(dossier),
  evidence: [{ entry: 'e1', file: 'export.xml', locator: 'dossier[1]/veld[2]', date: '2024-03-01' }],
});

test('what is written comes back the same after closing and opening', async () => {
  const first = await openStore(file);
  await first.beginRun(identity);
  await first.addSheet(added(1));
  await first.addSheet(added(0));
  await first.finishRun({
    run: 'r1',
    dossiers: 2,
    inputs: [{ path: 'export.xml', bytes: 12, sha256: 'abc' }],
    refusals: [{ file: 'scan.pdf', code: 'scan-zonder-tekst', reason: 'bevat geen tekst' }],
  });
  await first.close();
  const again = await openStore(file);
  expect(await listOf(again.sheets('r1'))).toEqual([sheet('d0'), sheet('d1')]);
  expect(await again.runs()).toEqual([
    {
      ...identity,
      finished: true,
      dossiers: 2,
      inputs: [{ path: 'export.xml', bytes: 12, sha256: 'abc' }],
      refusals: [{ file: 'scan.pdf', code: 'scan-zonder-tekst', reason: 'bevat geen tekst' }],
    },
  ]);
  expect(await again.evidence({ run: 'r1', dossier: 'd1' })).toEqual(added(1).evidence);
  await again.close();
  expect(readdirSync(join(folder, 'diep'))).toEqual(['zichtlijn.sqlite']);
});

test('an unfinished run is taken up with the sheets it has', async () => {
  const first = await openStore(file);
  await first.beginRun(identity);
  await first.addSheet(added(0));
  await first.close();
  const again = await openStore(file);
  expect(await again.beginRun(identity)).toMatchObject({ finished: false, dossiers: 1 });
  expect(await again.holdsSheet({ run: 'r1', ordinal: 0, digest: 'digest-d0' })).toBe(true);
  await again.close();
});

test.each([
  ['another position', { run: 'r1', ordinal: 1, digest: 'digest-d0' }],
  ['a dossier that changed', { run: 'r1', ordinal: 0, digest: 'anders' }],
  ['another run', { run: 'r2', ordinal: 0, digest: 'digest-d0' }],
])('a sheet does not stand in for %s', async (_, key) => {
  const store = await openStore(file);
  await store.beginRun(identity);
  await store.addSheet(added(0));
  expect(await store.holdsSheet(key)).toBe(false);
  await store.close();
});

test('finishing drops the sheets past the last dossier', async () => {
  const store = await openStore(file);
  await store.beginRun(identity);
  for (const ordinal of [0, 1, 2]) await store.addSheet(added(ordinal));
  await store.finishRun({ run: 'r1', dossiers: 2, inputs: [], refusals: [] });
  expect((await listOf(store.sheets('r1'))).map((one) => one.dossier)).toEqual(['d0', 'd1']);
  await store.close();
});

test('sheets come in order, however many there are', async () => {
  const store = await openStore(file);
  await store.beginRun(identity);
  const ordinals = Array.from({ length: 205 }, (_, at) => at);
  for (const ordinal of ordinals.toReversed()) await store.addSheet(added(ordinal));
  const dossiers = (await listOf(store.sheets('r1'))).map((one) => one.dossier);
  expect(dossiers).toEqual(ordinals.map((ordinal) => `d${ordinal}`));
  await store.close();
});

test('the run asked for last comes first', async () => {
  const store = await openStore(file);
  await store.beginRun(identity);
  await store.beginRun({ ...identity, id: 'r2' });
  expect((await store.runs()).map((run) => run.id)).toEqual(['r2', 'r1']);
  await store.beginRun({ ...identity, method: 'query' });
  expect((await store.runs()).map((run) => [run.id, run.method])).toEqual([
    ['r1', 'query'],
    ['r2', 'regioplan-2022'],
  ]);
  await store.close();
});

test.each([
  ['a file that is no database', (path: string) => writeFileSync(path, 'x'.repeat(5000)), 'is geen opslag'],
  [
    'a database of something else',
    (path: string) => makeDatabase(path, 'CREATE TABLE iets (a)'),
    'is geen opslag',
  ],
  [
    'a store of a later version',
    (path: string) => makeDatabase(path, 'PRAGMA user_version = 99'),
    'nieuwere versie',
  ],
])('%s is refused', async (_, make, message) => {
  const path = join(folder, 'ander.sqlite');
  make(path);
  await expect(openStore(path)).rejects.toThrow(message);
});

function makeDatabase(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}
