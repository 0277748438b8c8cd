import type Database from 'better-sqlite3';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Evidence } from './stored-run.js';

/** Sheets are many and large: so many are held at a time. */
const PAGE = 20;

const SHEETS = 'SELECT ordinal, sheet FROM sheets WHERE run = ? AND ordinal > ? ORDER BY ordinal LIMIT ?';

interface SheetRow {
  readonly ordinal: number;
  readonly sheet: string;
}

/** The run's sheets in order. */
export async function* readSheets(database: Database.Database, run: string): AsyncGenerator<CodingSheet> {
  const page = database.prepare<[string, number, number], SheetRow>(SHEETS);
  let rows = page.all(run, -1, PAGE);
  while (rows.length > 0) {
    // Written by addSheet from a CodingSheet and by nothing else.
    for (const { sheet } of rows) yield JSON.parse(sheet) as CodingSheet;
    rows = page.all(run, rows.at(-1)!.ordinal, PAGE);
  }
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
