import type { Refusal } from '../model/problem.js';
import type { SourceFile, TextEncoding } from '../model/run.js';
import type { Database } from './database.js';
import type { Store } from './store.js';
import type { RunIdentity, StoredRun } from './stored-run.js';

interface RunRow extends RunIdentity {
  readonly finished: number;
}

interface InputRow extends Omit<SourceFile, 'encoding'> {
  readonly encoding: TextEncoding | null;
}

/** What the store says of its runs, without their sheets. */
export function runReader(database: Database): Pick<Store, 'runs' | 'account'> {
  const { schema } = database;
  const runs = `SELECT id, version, knowledge, method, finished FROM ${schema}runs ORDER BY asked DESC, id`;
  const inputs = `SELECT path, bytes, sha256, encoding FROM ${schema}inputs WHERE run = $1 ORDER BY ordinal`;
  const refusals = `SELECT file, code, reason FROM ${schema}refusals WHERE run = $1 ORDER BY ordinal`;
  return {
    runs: async () => (await database.all<RunRow>({ sql: runs, values: [] })).map(runOf),
    account: async (run) => ({
      inputs: (await database.all<InputRow>({ sql: inputs, values: [run] })).map(inputOf),
      refusals: await database.all<Refusal>({ sql: refusals, values: [run] }),
    }),
  };
}

const runOf = (row: RunRow): StoredRun => ({ ...row, finished: row.finished === 1 });

const inputOf = ({ encoding, ...file }: InputRow): SourceFile => ({ ...file, ...(encoding && { encoding }) });
