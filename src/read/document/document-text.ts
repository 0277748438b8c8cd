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
}

/** A paragraph or line of a document. */
export interface Block {
  readonly text: string;
  /** Marked as a heading by the document itself: style, size or weight. */
  readonly heading: boolean;
}
