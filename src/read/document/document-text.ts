import type { Section } from '../../model/dossier.js';

export type MediaType =
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.ms-outlook'
  | 'application/rtf'
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/pdf'
  | 'message/rfc822'
  | 'text/html'
  | 'text/plain';

export interface DocumentText {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Files that hang on a mail. */
  readonly attached?: readonly Attached[];
}

export interface Attached {
  /** Without folders: it is no path. */
  readonly name: string;
  /** Absent where the mail names a file that it does not hold. */
  readonly bytes: Uint8Array | undefined;
}

/** A paragraph or line of a document. */
export interface Block {
  readonly text: string;
  /** Marked as a heading by the document itself: style, size or weight. */
  readonly heading: boolean;
}
