import type { Absent, Database } from './database.js';
import { isAddress } from './postgres/postgres-address.js';
import { runReader } from './read-runs.js';
import { sheetReader } from './read-sheets.js';
import type { Store } from './store.js';
import { runWriter } from './write-run.js';

/**
 * Opens the store in a SQLite file or at the postgres:// address of a database, made if it is not there.
 * Each dossier is written in a transaction of its own.
 */
export async function openStore(where: string): Promise<Store> {
  return storeIn(await openDatabase(where, 'made'));
}

/** Opens a store that must be there. */
export async function reopenStore(where: string): Promise<Store> {
  return storeIn(await openDatabase(where, 'refused'));
}

/** Each driver is loaded by whom it is for. */
async function openDatabase(where: string, absent: Absent): Promise<Database> {
  if (isAddress(where)) {
    const { openPostgres } = await import('./postgres/open-postgres.js');
    return openPostgres(where, absent);
  }
  const { openSqlite } = await import('./sqlite/open-sqlite.js');
  return openSqlite(where, absent);
}

function storeIn(database: Database): Store {
  return {
    ...runWriter(database),
    ...runReader(database),
    ...sheetReader(database),
    close: () => database.close(),
  };
}
