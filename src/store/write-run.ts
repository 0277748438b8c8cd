import type Database from 'better-sqlite3';
import { readRuns } from './read-runs.js';
import type { NewSheet, RunEnd, Store } from './store.js';
import type { RunIdentity, StoredRun } from './stored-run.js';

const BEGIN = `
  INSERT INTO runs (id, version, knowledge, method, asked)
  VALUES (@id, @version, @knowledge, @method, (SELECT ifnull(max(asked), 0) + 1 FROM runs))
  ON CONFLICT (id) DO UPDATE SET method = excluded.method, asked = excluded.asked`;
const ADD = 'INSERT OR REPLACE INTO sheets (run, ordinal, digest, sheet, evidence) VALUES (?, ?, ?, ?, ?)';
const HOLDS = 'SELECT 1 FROM sheets WHERE run = @run AND ordinal = @ordinal AND digest = @digest';

/** The writing half of the store. */
export function runWriter(
  database: Database.Database,
): Pick<Store, 'beginRun' | 'holdsSheet' | 'addSheet' | 'finishRun'> {
  const begin = database.prepare<[RunIdentity]>(BEGIN);
  const add = database.prepare<[string, number, string, string, string]>(ADD);
  const holds = database.prepare<[Pick<NewSheet, 'run' | 'ordinal' | 'digest'>]>(HOLDS);
  return {
    beginRun: async (identity) => {
      begin.run(identity);
      return storedRun(database, identity.id);
    },
    holdsSheet: async ({ run, ordinal, digest }) => holds.get({ run, ordinal, digest }) !== undefined,
    addSheet: async ({ run, ordinal, digest, sheet, evidence }) => {
      add.run(run, ordinal, digest, JSON.stringify(sheet), JSON.stringify(evidence));
    },
    finishRun: async (end) => database.transaction(() => finish(database, end)).immediate(),
  };
}

function storedRun(database: Database.Database, id: string): StoredRun {
  const found = readRuns(database).find((run) => run.id === id);
  if (found === undefined) throw new Error(`run ${id} was not stored`);
  return found;
}

function finish(database: Database.Database, { run, dossiers, inputs, refusals }: RunEnd): void {
  for (const table of ['inputs', 'refusals']) database.prepare(`DELETE FROM ${table} WHERE run = ?`).run(run);
  database.prepare('DELETE FROM sheets WHERE run = ? AND ordinal >= ?').run(run, dossiers);
  const addInput = database.prepare('INSERT INTO inputs VALUES (?, ?, ?, ?, ?, ?)');
  inputs.forEach(({ path, bytes, sha256, encoding }, ordinal) => {
    addInput.run(run, ordinal, path, bytes, sha256, encoding ?? null);
  });
  const addRefusal = database.prepare('INSERT INTO refusals VALUES (?, ?, ?, ?, ?)');
  refusals.forEach(({ file, code, reason }, ordinal) => {
    addRefusal.run(run, ordinal, file, code, reason);
  });
  database.prepare('UPDATE runs SET finished = 1 WHERE id = ?').run(run);
}
