import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Dialect, MIGRATIONS } from '../migrations.js';
import { storeProblem, tooNew } from '../store-problem.js';
import { NO_WRITING, NOT_OURS } from './explain-sqlite.js';

const DIALECT: Dialect = {
  schema: '',
  integer: 'INTEGER',
  numbered: ' STRICT',
  keyed: ' STRICT, WITHOUT ROWID',
  dossierOfSheet: "json_extract(sheet, '$.dossier')",
};

/** Opens or makes the file and brings its schema up to date. */
export function connectSqlite(file: string): Database.Database {
  const database = connect(file);
  try {
    prepare(database, file);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

function connect(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: 10_000 });
  } catch (cause) {
    throw storeProblem(file, NO_WRITING, cause);
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
  if (done === 0 && hasTables(database)) throw storeProblem(file, NOT_OURS);
  for (const step of MIGRATIONS.slice(done)) database.exec(step(DIALECT));
  database.pragma(`user_version = ${MIGRATIONS.length}`);
}

function hasTables(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table'").get() !== undefined;
}
