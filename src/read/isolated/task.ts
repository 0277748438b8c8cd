import type { RefusalCode } from '../../model/problem.js';
import type { PdfLine } from '../document/pdf-lines.js';
import type { OpenedDocument, ReadOptions } from '../document/read-document.js';
import type { Table } from '../tables/table.js';

/** A file to be read apart from the program, and by which reader. */
export type Task =
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly options: ReadOptions;
    }
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array; readonly file: string }
  | { readonly kind: 'print'; readonly bytes: Uint8Array };

/** What each reader gives. */
export interface Results {
  readonly document: OpenedDocument;
  readonly workbook: readonly Table[];
  readonly print: readonly PdfLine[];
}

/** A refusal crosses threads by its parts: classes do not. */
export type Outcome<Kind extends Task['kind'] = Task['kind']> =
  | { readonly value: Results[Kind] }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string } };
