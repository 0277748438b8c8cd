import type Database from 'better-sqlite3';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Evidence } from './stored-run.js';

/** The run's sheets in order. */
export function readSheets(database: Database.Database, run: string): readonly CodingSheet[] {
  return (
    database
      .prepare<[string], { readonly sheet: string }>(
        'SELECT sheet FROM sheets WHERE run = ? ORDER BY ordinal',
      )
      .all(run)
      // Written by addSheet from a CodingSheet and by nothing else.
      .map((row) => JSON.parse(row.sheet) as CodingSheet)
  );
}

const EVIDENCE = `SELECT evidence FROM sheets WHERE run = ? AND json_extract(sheet, '$.dossier') = ?`;

/** Where the entries with statements of one dossier stand in the source. */
export function readEvidence(
  database: Database.Database,
  key: { readonly run: string; readonly dossier: string },
): readonly Evidence[] {
  const row = database
    .prepare<[string, string], { readonly evidence: string }>(EVIDENCE)
    .get(key.run, key.dossier);
  // Written by addSheet from Evidence[] and by nothing else.
  return row === undefined ? [] : (JSON.parse(row.evidence) as Evidence[]);
}
