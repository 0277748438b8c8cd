import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startCluster } from './postgres/cluster.js';

/** A kind of database that a store can be in, to try it in. */
export interface Kind {
  readonly name: string;
  /** Stands before the name of a table. */
  readonly schema: string;
  /** A place where no store is yet. */
  fresh(): string;
  /** Does what the SQL says, past the store. */
  tell(where: string, sql: string): void;
  /** Whether anything was made at a place that was fresh. */
  isMade(where: string): boolean;
  stop(): void;
}

export function sqliteKind(): Kind {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-store-'));
  let made = 0;
  return {
    name: 'SQLite',
    schema: '',
    fresh: () => {
      made += 1;
      return join(folder, `map${made}`, 'diep', 'zichtlijn.sqlite');
    },
    tell: (where, sql) => {
      const database = new Database(where);
      database.exec(sql);
      database.close();
    },
    isMade: existsSync,
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function postgresKind(): Kind {
  const cluster = startCluster();
  return {
    name: 'PostgreSQL',
    schema: 'zichtlijn.',
    fresh: () => cluster.createDatabase(),
    tell: cluster.ask,
    isMade: (where) => cluster.ask(where, "SELECT to_regnamespace('zichtlijn') IS NOT NULL").startsWith('t'),
    stop: cluster.stop,
  };
}
