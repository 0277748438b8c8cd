import type Database from 'better-sqlite3';
import { openDatabase } from './open-database.js';
import { readRuns } from './read-runs.js';
import { readEvidence, readSheets } from './read-sheets.js';
import type { Store } from './store.js';
import { runWriter } from './write-run.js';

/** Opens the store in `file`, made if it is not there. Each dossier is written in a transaction of its own. */
export async function openStore(file: string): Promise<Store> {
  const database = openDatabase(file);
  return {
    ...runWriter(database),
    runs: async () => readRuns(database),
    sheets: (run) => readSheets(database, run),
    evidence: async (key) => readEvidence(database, key),
    close: async () => close(database),
  };
}

/** Folds the write-ahead log into the one file. */
function close(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
