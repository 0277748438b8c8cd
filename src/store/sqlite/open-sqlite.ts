import { existsSync } from 'node:fs';
import type SQLite from 'better-sqlite3';
import type { Absent, Database, Query } from '../database.js';
import { notThere } from '../store-problem.js';
import { connectSqlite } from './connect-sqlite.js';
import { explainSqlite } from './explain-sqlite.js';

type Prepare = (sql: string) => SQLite.Statement<unknown[], unknown>;

/** The store's tables in one file. */
export async function openSqlite(file: string, absent: Absent): Promise<Database> {
  if (absent === 'refused' && !existsSync(file)) throw notThere(file);
  const explained = explaining(file);
  const database = await explained(() => connectSqlite(file));
  const prepare = preparer(database);
  const writeAll = database.transaction((changes: readonly Query[]) => {
    for (const { sql, values } of changes) prepare(sql).run(byNumber(values));
  });
  return {
    schema: '',
    // The query names the columns of Row.
    all: <Row>({ sql, values }: Query) => explained(() => prepare(sql).all(byNumber(values)) as Row[]),
    write: (changes) => explained(() => writeAll.immediate(changes)),
    close: () => explained(() => close(database)),
  };
}

type Explained = <Value>(work: () => Value) => Promise<Value>;

function explaining(file: string): Explained {
  return async (work) => {
    try {
      return work();
    } catch (error) {
      throw explainSqlite(file, error);
    }
  };
}

/** `$1` is a name to SQLite. */
function byNumber(values: Query['values']): Readonly<Record<number, Query['values'][number]>> {
  return Object.fromEntries(values.map((value, at) => [at + 1, value]));
}

/** Prepares each statement once. */
function preparer(database: SQLite.Database): Prepare {
  const prepared = new Map<string, ReturnType<Prepare>>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

/** Folds the write-ahead log into the one file. */
function close(database: SQLite.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
