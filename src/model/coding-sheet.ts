import type { DossierValue, Statement } from './statement.js';

/** What one dossier says on one indicator. */
export interface Coding {
  readonly indicator: string;
  /** Strongest of the statements, `ja` over `nee` over `gepland`; none: `geen`. */
  readonly value: DossierValue;
  readonly statements: readonly Statement[];
  /** Union of the sets of the statements with the dossier's value, sorted. */
  readonly set: readonly string[];
  /** What looked like a statement and was not counted, with why in its trace; only where something did. */
  readonly rejected?: readonly Statement[];
}

/** What became of one document of a dossier; its name stays out of what leaves the machine. */
export interface CodedDocument {
  readonly entry: string;
  /** False when no text could be taken from it. */
  readonly readable: boolean;
  /** Of a scan: how sure the machine is of the characters it saw, page by page, in percent. */
  readonly confidence?: readonly number[];
  /** How many versions came before it; they are not read beside it. */
  readonly formerVersions: number;
}

/** A dossier × all indicators, in the order of the indicators' numbers. */
export interface CodingSheet {
  readonly dossier: string;
  readonly sourceNumber: string;
  readonly organisation: string;
  readonly system: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly violence: readonly string[];
  readonly codings: readonly Coding[];
  /** Per place key: the number of filled entries there, the denominator of purity. */
  readonly filledPlaces: Readonly<Record<string, number>>;
  /** Absent in a sheet that was stored before it was kept. */
  readonly documents?: readonly CodedDocument[];
}

/** Someone reading the dossier can answer the question (codebook §2). */
export function isRecorded(value: DossierValue): value is 'ja' | 'nee' {
  return value === 'ja' || value === 'nee';
}
