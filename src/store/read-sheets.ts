import type { CodingSheet } from '../model/coding-sheet.js';
import type { Database } from './database.js';
import type { Store } from './store.js';
import type { Evidence } from './stored-run.js';

/** Sheets are many and large: so many are held at a time. */
const PAGE = 20;

interface SheetRow {
  readonly ordinal: number;
  readonly sheet: string;
}

interface EvidenceRow {
  readonly evidence: string;
}

/** The coding sheets of a run and where they rest on. */
export function sheetReader(database: Database): Pick<Store, 'sheets' | 'evidence'> {
  const evidence = `SELECT evidence FROM ${database.schema}sheets WHERE run = $1 AND dossier = $2`;
  return {
    sheets: (run) => readSheets(database, run),
    evidence: async ({ run, dossier }) => {
      const [row] = await database.all<EvidenceRow>({ sql: evidence, values: [run, dossier] });
      // Written by addSheet from Evidence[] and by nothing else.
      return row === undefined ? [] : (JSON.parse(row.evidence) as Evidence[]);
    },
  };
}

async function* readSheets(database: Database, run: string): AsyncGenerator<CodingSheet> {
  const page = (after: number): Promise<readonly SheetRow[]> =>
    database.all<SheetRow>({
      sql: `SELECT ordinal, sheet FROM ${database.schema}sheets WHERE run = $1 AND ordinal > $2 ORDER BY ordinal LIMIT $3`,
      values: [run, after, PAGE],
    });
  let rows = await page(-1);
  while (rows.length > 0) {
    // Written by addSheet from a CodingSheet and by nothing else.
    for (const { sheet } of rows) yield JSON.parse(sheet) as CodingSheet;
    rows = await page(rows.at(-1)!.ordinal);
  }
}
