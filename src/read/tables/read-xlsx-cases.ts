import type { ReadEvent, ReadRequest } from '../read-event.js';
import { loadFile } from '../source-file.js';
import { casesFromTables } from './cases-from-tables.js';
import { readWorkbook } from './read-workbook.js';

/** The dossiers of a workbook: a sheet of dossiers, and sheets that refer to them by number. */
export async function* readXlsxCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const { source, bytes } = await loadFile(input.folder, file);
  yield { kind: 'file', file: source };
  for (const found of casesFromTables(profile, await readWorkbook(bytes, file)))
    yield { kind: 'case', case: found };
}
