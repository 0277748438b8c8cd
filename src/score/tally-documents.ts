import type { CodedDocument, CodingSheet } from '../model/coding-sheet.js';
import type { DocumentTally } from '../model/table.js';

/** What became of the documents of these dossiers; undefined when a sheet does not say. */
export function tallyDocuments(sheets: readonly CodingSheet[]): DocumentTally | undefined {
  if (sheets.some(({ documents }) => documents === undefined)) return undefined;
  const documents = sheets.flatMap((sheet) => sheet.documents ?? []);
  const count = (holds: (document: CodedDocument) => boolean): number => documents.filter(holds).length;
  return {
    read: count(({ readable }) => readable),
    scans: count(({ confidence }) => confidence !== undefined),
    withoutText: count(({ readable }) => !readable),
    withFormerVersions: count(({ formerVersions }) => formerVersions > 0),
  };
}
