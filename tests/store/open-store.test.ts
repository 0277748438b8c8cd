import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { openStore } from '../../src/store/open-store.js';

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
  documents: [{ entry: 'e1', readable: true, confidence: [90, 61], formerVersions: 1 }],
});
const added = (ordinal: number, dossier = `d${ordinal}`) => ({
  run: 'r1',
  ordinal,
  digest: `digest-${dossier}`,
  sheet: sheet(dossier),
  evidence: [
    {
      entry: 'e1',
      file: 'export.xml',
      locator: 'dossier[1]/veld[2]',
      date: '2024-03-01',
      document: {
        name: 'plan v2.pdf',
        readable: true,
        confidence: [90, 61],
        versions: [
          { entry: 'e0', name: 'plan v1.pdf', origin: { file: 'export.xml', locator: 'dossier[1]/veld[1]' } },
        ],
      },
    },
  ],
});

test('what is written comes back the same after closing and opening', () => {
  const first = openStore(file);
  first.beginRun(identity);
  first.addSheet(added(1));
  first.addSheet(added(0));
  first.finishRun({
    run: 'r1',
    dossiers: 2,
    inputs: [{ path: 'export.xml', bytes: 12, sha256: 'abc' }],
    refusals: [{ file: 'scan.pdf', code: 'scan-zonder-tekst', reason: 'bevat geen tekst' }],
  });
  first.close();
  const again = openStore(file);
  expect(again.sheets('r1')).toEqual([sheet('d0'), sheet('d1')]);
  expect(again.runs()).toEqual([
    {
      ...identity,
      finished: true,
      dossiers: 2,
      inputs: [{ path: 'export.xml', bytes: 12, sha256: 'abc' }],
      refusals: [{ file: 'scan.pdf', code: 'scan-zonder-tekst', reason: 'bevat geen tekst' }],
    },
  ]);
  expect(again.evidence({ run: 'r1', dossier: 'd1' })).toEqual(added(1).evidence);
  again.close();
  expect(readdirSync(join(folder, 'diep'))).toEqual(['zichtlijn.sqlite']);
});

test('an unfinished run is taken up with the sheets it has', () => {
  const first = openStore(file);
  first.beginRun(identity);
  first.addSheet(added(0));
  first.close();
  const again = openStore(file);
  expect(again.beginRun(identity)).toMatchObject({ finished: false, dossiers: 1 });
  expect(again.holdsSheet({ run: 'r1', ordinal: 0, digest: 'digest-d0' })).toBe(true);
  again.close();
});

test.each([
  ['another position', { run: 'r1', ordinal: 1, digest: 'digest-d0' }],
  ['a dossier that changed', { run: 'r1', ordinal: 0, digest: 'anders' }],
  ['another run', { run: 'r2', ordinal: 0, digest: 'digest-d0' }],
])('a sheet does not stand in for %s', (_, key) => {
  const store = openStore(file);
  store.beginRun(identity);
  store.addSheet(added(0));
  expect(store.holdsSheet(key)).toBe(false);
  store.close();
});

test('finishing drops the sheets past the last dossier', () => {
  const store = openStore(file);
  store.beginRun(identity);
  for (const ordinal of [0, 1, 2]) store.addSheet(added(ordinal));
  store.finishRun({ run: 'r1', dossiers: 2, inputs: [], refusals: [] });
  expect(store.sheets('r1').map((one) => one.dossier)).toEqual(['d0', 'd1']);
  store.close();
});

test('the run asked for last comes first', () => {
  const store = openStore(file);
  store.beginRun(identity);
  store.beginRun({ ...identity, id: 'r2' });
  expect(store.runs().map((run) => run.id)).toEqual(['r2', 'r1']);
  store.beginRun({ ...identity, method: 'query' });
  expect(store.runs().map((run) => [run.id, run.method])).toEqual([
    ['r1', 'query'],
    ['r2', 'regioplan-2022'],
  ]);
  store.close();
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
])('%s is refused', (_, make, message) => {
  const path = join(folder, 'ander.sqlite');
  make(path);
  expect(() => openStore(path)).toThrow(message);
});

function makeDatabase(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}
