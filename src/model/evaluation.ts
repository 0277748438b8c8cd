/** A figure with its 95 % interval by bootstrap over dossiers. */
export interface Estimate {
  /** Undefined when nothing can be divided by: no dossier records it. */
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
}

export const AGREEMENT_FIGURES = [
  'precision',
  'recall',
  'f1',
  'agreement',
  'kappa',
  'alpha',
  'ac1',
  'valueAccuracy',
] as const;
export type AgreementFigure = (typeof AGREEMENT_FIGURES)[number];

/** Agreement of one coding with another on *recorded* (`ja` or `nee`), and on the four values. */
export interface Agreement extends Readonly<Record<AgreementFigure, Estimate>> {
  /** Pairs of dossier and indicator that were compared. */
  readonly compared: number;
  readonly bothRecorded: number;
  readonly onlyCoded: number;
  readonly onlyGold: number;
  readonly neither: number;
}

export interface Evaluation {
  readonly dossiers: number;
  readonly draws: number;
  /** Indicators in the order of their numbers. */
  readonly indicators: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly agreement: Agreement;
  }[];
  /** All pairs together. */
  readonly pooled: Agreement;
}

/** One dossier's value on one indicator, as in `codering.csv` or a gold coding. */
export interface CodingRow {
  readonly dossier: string;
  readonly indicator: string;
  readonly value: 'ja' | 'nee' | 'gepland' | 'geen';
}
