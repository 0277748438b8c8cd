import type { TextEncoding } from './run.js';

/** What a profile can say about a dossier as a whole. */
export const CASE_FIELDS = ['number', 'opened', 'closed', 'violence', 'organisation', 'key'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What a profile can say about one thing in a dossier. */
export const RECORD_FIELDS = [
  'id',
  'date',
  'author',
  'section',
  'field',
  'type',
  'title',
  'text',
  'file',
  'content',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** One thing as the source gives it, under the profile's names; nothing is interpreted yet. */
export interface SourceRecord {
  readonly kind: 'veld' | 'document';
  readonly values: Readonly<Partial<Record<RecordField, string>>>;
  /** File it stands in, relative to the input, and where in that file. */
  readonly file: string;
  readonly locator: string;
}

/** One dossier as the source gives it. */
export interface SourceCase {
  readonly values: Readonly<Partial<Record<CaseField, string>>>;
  readonly file: string;
  readonly locator: string;
  readonly records: readonly SourceRecord[];
}

/** A heading and the stretch of the text under it, and the text itself, taken from a document. */
export interface ReadDocument {
  readonly text: string;
  readonly mediaType: string;
  readonly readable: boolean;
  /** How a text file is written. */
  readonly encoding?: TextEncoding;
  /** Of a scan: how sure the machine is of the characters it saw, page by page, in percent. */
  readonly confidence?: readonly number[];
  readonly sections: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
}
