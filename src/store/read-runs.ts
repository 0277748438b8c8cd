import type Database from 'better-sqlite3';
import type { Refusal } from '../model/problem.js';
import type { SourceFile, TextEncoding } from '../model/run.js';
import type { RunIdentity, StoredRun } from './stored-run.js';

interface RunRow extends RunIdentity {
  readonly finished: number;
  readonly dossiers: number;
}

interface InputRow extends Omit<SourceFile, 'encoding'> {
  readonly encoding: TextEncoding | null;
}

const RUNS = `
  SELECT id, version, knowledge, method, finished,
    (SELECT count(*) FROM sheets WHERE sheets.run = runs.id) AS dossiers
  FROM runs ORDER BY asked DESC`;

/** All runs, the one asked for last first. */
export function readRuns(database: Database.Database): readonly StoredRun[] {
  return database
    .prepare<[], RunRow>(RUNS)
    .all()
    .map((row) => ({
      ...row,
      finished: row.finished === 1,
      inputs: database
        .prepare<[string], InputRow>(
          'SELECT path, bytes, sha256, encoding FROM inputs WHERE run = ? ORDER BY ordinal',
        )
        .all(row.id)
        .map(({ encoding, ...file }) => ({ ...file, ...(encoding && { encoding }) })),
      refusals: database
        .prepare<[string], Refusal>('SELECT file, code, reason FROM refusals WHERE run = ? ORDER BY ordinal')
        .all(row.id),
    }));
}
