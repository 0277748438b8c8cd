import type { CodedDocument, CodingSheet } from '../model/coding-sheet.js';
import type { Statement } from '../model/statement.js';

/** The document that a statement stands in; undefined where it stands in a field or a message. */
export function documentOf(
  { documents = [] }: CodingSheet,
  { entry }: Pick<Statement, 'entry'>,
): CodedDocument | undefined {
  return documents.find((document) => document.entry === entry);
}
