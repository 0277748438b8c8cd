export type Score = '+' | '+/-' | '-';
export type Consistency = Score | 'n.v.t.';

/** A Wilson score interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Dominance {
  /** Most frequent place, term or mode of the organisation. */
  readonly modal: string;
  /** Of the n dossiers, the share whose own most frequent one it is. */
  readonly share: number;
}

/** One indicator of one organisation. Shares of nobody are absent. */
export interface TableRow {
  readonly indicator: string;
  /** Dossiers that record it anywhere. */
  readonly n: number;
  /** Dossiers in the audit. */
  readonly total: number;
  readonly presence: number;
  readonly bestPlace?: string;
  readonly coveredDossiers: number;
  readonly coverage: number;
  readonly interval: Interval;
  /** The scores that the interval spans, from low to high. */
  readonly stableRange: readonly Score[];
  readonly purity?: number;
  readonly place?: Dominance;
  readonly term?: Dominance;
  readonly mode?: Dominance;
  /** Smallest of the three dominances. */
  readonly agreement?: number;
  readonly retrievable: Score;
  readonly consistent: Consistency;
  readonly smallN: boolean;
  readonly between: boolean;
}

/** What became of documents, each counted once and not once a version. */
export interface DocumentTally {
  readonly read: number;
  /** Of those read: with text recognition. */
  readonly scans: number;
  /** Of which only the name is known. */
  readonly withoutText: number;
  /** Of those read: the last of more than one version. */
  readonly withFormerVersions: number;
}

export interface OrganisationTable {
  readonly organisation: string;
  readonly system: string;
  readonly method: string;
  readonly dossiers: number;
  /** Absent in a run that was stored before it was kept. */
  readonly documents?: DocumentTally;
  readonly rows: readonly TableRow[];
  readonly overview: readonly OverviewRow[];
}

/** A row of table 4.1. The seed lost the published colours: these are computed (method.md). */
export interface OverviewRow {
  readonly name: string;
  readonly theme: string;
  readonly indicator: string;
  readonly colour: 'groen' | 'oranje' | 'rood';
}
