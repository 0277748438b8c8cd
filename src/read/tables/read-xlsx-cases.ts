import { readIsolated } from '../isolated/read-isolated.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { loadFile } from '../source-file.js';
import { casesFromTables } from './cases-from-tables.js';
import { leftOverRecords } from './left-over-records.js';

/** The dossiers of a workbook: a sheet of dossiers, and sheets that refer to them by number. */
export async function* readXlsxCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const { source, bytes } = await loadFile(input.folder, file);
  yield { kind: 'file', file: source };
  const tables = await readIsolated({ kind: 'workbook', bytes, file });
  for (const found of casesFromTables(profile, tables)) yield { kind: 'case', case: found };
  for (const refusal of leftOverRecords(profile, tables)) yield { kind: 'refusal', refusal };
}
