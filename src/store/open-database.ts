import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { MIGRATIONS } from './migrations.js';

/** Opens or makes the file and brings its schema up to date. */
export function openDatabase(file: string): Database.Database {
  const database = connect(file);
  try {
    prepare(database, file);
    return database;
  } catch (cause) {
    database.close();
    if (isNoDatabase(cause)) throw notOurs(file, cause);
    throw cause;
  }
}

function connect(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: 10_000 });
  } catch (cause) {
    throw new Problem(
      `${file}: kan hier geen opslag openen; geef een bestand in een map waarin u mag schrijven.`,
      'opslag',
      { cause },
    );
  }
}

function prepare(database: Database.Database, file: string): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  database.transaction(() => migrate(database, file)).immediate();
}

function migrate(database: Database.Database, file: string): void {
  const done = Number(database.pragma('user_version', { simple: true }));
  if (done > MIGRATIONS.length) throw tooNew(file);
  if (done === 0 && hasTables(database)) throw notOurs(file);
  for (const step of MIGRATIONS.slice(done)) database.exec(step);
  database.pragma(`user_version = ${MIGRATIONS.length}`);
}

function hasTables(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table'").get() !== undefined;
}

function isNoDatabase(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB';
}

function notOurs(file: string, cause?: unknown): Problem {
  return new Problem(`${file}: is geen opslag van zichtlijn; kies een ander bestand.`, 'opslag', { cause });
}

function tooNew(file: string): Problem {
  return new Problem(
    `${file}: is gemaakt door een nieuwere versie van zichtlijn; werk het programma bij.`,
    'opslag',
  );
}
