import type { DocumentRef } from './dossier.js';
import type { Indicator } from './indicator.js';
import type { DossierValue, Statement } from './statement.js';
import type { TableRow } from './table.js';

/** The document that an entry is: how it was read, and of what it is the last version. */
export type SourceDocument = Pick<DocumentRef, 'name' | 'readable' | 'confidence' | 'versions'>;

/** Where an entry that holds a statement stands in the source. */
export interface SourcePlace {
  readonly entry: string;
  readonly file: string;
  readonly locator: string;
  readonly date?: string;
  readonly document?: SourceDocument;
}

export interface LocatedStatement extends Statement {
  readonly source?: SourcePlace;
  /** Where the rule that made it says so: file:line; absent when the statistical reader made it. */
  readonly ruleLine?: string;
}

export interface CellDossier {
  /** Pseudonym, or the source's number where that was asked for. */
  readonly dossier: string;
  readonly value: DossierValue;
  readonly set: readonly string[];
  readonly statements: readonly LocatedStatement[];
  /** What looked like a statement and was not counted. */
  readonly rejected: readonly LocatedStatement[];
}

/** One cell of the table, opened down to the sentences and where they stand. */
export interface Cell {
  readonly organisation: string;
  readonly indicator: Indicator;
  readonly row: TableRow;
  readonly dossiers: readonly CellDossier[];
}
