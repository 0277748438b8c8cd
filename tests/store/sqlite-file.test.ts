import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, reopenStore } from '../../src/store/open-store.js';
import { explainSqlite } from '../../src/store/sqlite/explain-sqlite.js';
import { listOf } from '../list-of.js';
import { added, identity } from './sample-sheet.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-sqlite-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a closed store is one file', async () => {
  const store = await openStore(join(folder, 'zichtlijn.sqlite'));
  await store.beginRun(identity);
  await store.addSheet(added(0));
  await store.close();
  expect(readdirSync(folder)).toEqual(['zichtlijn.sqlite']);
});

/** Made by the first version, from the sample of vt-csv, when two steps of the schema were there. */
const RELEASED = 'tests/store/released/opslag-2.sqlite';

test('a store of a released version opens, is brought up to date and still says the same', async () => {
  const file = join(folder, 'oud.sqlite');
  copyFileSync(RELEASED, file);
  const before = rowsOf(file, 'SELECT run, sheet, evidence FROM sheets ORDER BY ordinal');
  expect(rowsOf(file, 'PRAGMA user_version')).toEqual([{ user_version: 2 }]);
  expect(before.length).toBeGreaterThan(1);

  const store = await reopenStore(file);
  const [run] = await store.runs();
  const id = run?.id ?? '';
  expect(run).toMatchObject({ finished: true, method: 'regioplan-2022' });
  expect((await store.account(id)).inputs.map(({ path }) => path)).toContain('dossiers.csv');
  const after = [];
  for (const sheet of await listOf(store.sheets(id))) {
    const evidence = await store.evidence({ run: id, dossier: sheet.dossier });
    after.push({ run: id, sheet: JSON.stringify(sheet), evidence: JSON.stringify(evidence) });
  }
  expect(after).toEqual(before);
  await store.close();
});

test('a released step is not changed: old stores and new ones have the same tables', async () => {
  const old = join(folder, 'oud.sqlite');
  const fresh = join(folder, 'nieuw.sqlite');
  copyFileSync(RELEASED, old);
  for (const file of [old, fresh]) await (await openStore(file)).close();
  const schema = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';
  expect(rowsOf(old, schema)).toEqual(rowsOf(fresh, schema));
  expect(rowsOf(old, 'PRAGMA user_version')).toEqual(rowsOf(fresh, 'PRAGMA user_version'));
});

function rowsOf(file: string, sql: string): readonly unknown[] {
  const database = new Database(file);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

test.each([
  ['a file that is no database', (file: string) => writeFileSync(file, 'x'.repeat(5000)), 'is geen opslag'],
  ['a database of something else', (file: string) => tell(file, 'CREATE TABLE iets (a)'), 'is geen opslag'],
  ['a folder', (file: string) => mkdirSync(file), 'kan hier geen opslag openen'],
  ['a damaged store', damage, 'is beschadigd'],
])('%s is refused', async (_, make, message) => {
  const file = join(folder, 'ander.sqlite');
  make(file);
  await expect(openStore(file)).rejects.toThrow(`${file}: ${message}`);
});

test('a place under a file is refused', async () => {
  writeFileSync(join(folder, 'bestand'), '');
  const file = join(folder, 'bestand', 'zichtlijn.sqlite');
  await expect(openStore(file)).rejects.toThrow('kan hier geen opslag openen');
});

function tell(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

/** Overwrites the page that lists the tables, past the header. */
function damage(file: string): void {
  copyFileSync(RELEASED, file);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, 100, 4_000));
}

/** The very errors of SQLite, each brought about. */
const FAILURES: readonly (readonly [name: string, bringAbout: (file: string) => void, message: string])[] = [
  ['a full disk', fillDisk, 'de schijf is vol; maak ruimte'],
  ['a file that another program holds', writeTwice, 'is in gebruik door een ander programma'],
  ['a file that may only be read', writeReadOnly, 'kan hier geen opslag openen'],
];

test.each(FAILURES)('%s is told as what the user can repair', (_, bringAbout, message) => {
  const file = join(folder, 'zichtlijn.sqlite');
  tell(file, 'CREATE TABLE iets (a)');
  const error = errorOf(() => bringAbout(file));
  expect(error).toBeInstanceOf(Database.SqliteError);
  expect(explainSqlite(file, error)).toMatchObject({
    name: 'Problem',
    message: expect.stringContaining(message),
  });
});

test('a fault of our own stays one', () => {
  const error = errorOf(() => tell(join(folder, 'x.sqlite'), 'SELECT bestaat_niet'));
  expect(explainSqlite('x.sqlite', error)).toBe(error);
});

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

function fillDisk(file: string): void {
  const database = new Database(file);
  try {
    database.pragma('max_page_count = 3');
    database.exec(`INSERT INTO iets VALUES ('${'x'.repeat(50_000)}')`);
  } finally {
    database.close();
  }
}

function writeTwice(file: string): void {
  const [one, other] = [new Database(file), new Database(file, { timeout: 0 })];
  try {
    one.exec('BEGIN EXCLUSIVE');
    other.exec('BEGIN IMMEDIATE');
  } finally {
    one.close();
    other.close();
  }
}

function writeReadOnly(file: string): void {
  const database = new Database(file, { readonly: true });
  try {
    database.exec('INSERT INTO iets VALUES (1)');
  } finally {
    database.close();
  }
}
