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
}

/** Someone reading the dossier can answer the question (codebook §2). */
export function isRecorded(value: DossierValue): value is 'ja' | 'nee' {
  return value === 'ja' || value === 'nee';
}
