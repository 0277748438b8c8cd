import type { Mode } from './dossier.js';

export const STATEMENT_VALUES = ['ja', 'nee', 'gepland'] as const;
export type StatementValue = (typeof STATEMENT_VALUES)[number];
export const DOSSIER_VALUES = [...STATEMENT_VALUES, 'geen'] as const;
export type DossierValue = (typeof DOSSIER_VALUES)[number];

/** Half-open range of UTF-16 offsets into `Entry.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cue that weighed on a statement's value. */
export interface CueTrace {
  /** `afwezig`, `gepland`, `onzeker`, `eerder`, `ander`. */
  readonly kind: string;
  readonly words: string;
  readonly span: Span;
  /** What cut the cue off before it reached the term, if anything did. */
  readonly cutBy?: string;
}

/** Why a statement was made: enough to find it again and to argue with it. */
export interface Trace {
  readonly rule: string;
  /** The words or label that the rule fired on. */
  readonly matched: readonly string[];
  readonly cues: readonly CueTrace[];
  /** What the statistical reader makes of it; absent with rules alone. */
  readonly reader?: ReaderTrace;
}

/** The rule's name in the trace of a statement that no rule made. */
export const READER = 'lezer';

/** The statistical reader's share in a statement. */
export interface ReaderTrace {
  /** Chance, 0 to 1, that this sentence says `ja` or `nee` (for a plan: that it says `gepland`). */
  readonly sentence: number;
  /** Chance that the dossier records the indicator, rules and reader weighed together. */
  readonly dossier: number;
  /** What the rule said where the reader read otherwise. */
  readonly turnedFrom?: StatementValue;
  /** What weighed most, for (positive) or against, in log-odds; only where the reader made the statement or threw it out. */
  readonly reasons: readonly { readonly name: string; readonly weight: number }[];
}

/** One place in one entry that says something about one indicator. */
export interface Statement {
  readonly indicator: string;
  readonly value: StatementValue;
  readonly entry: string;
  readonly span: Span;
  /** The sentence or field content that was read. */
  readonly quote: string;
  /** Place key (`placeKey`); for a document with headings: section / heading. */
  readonly place: string;
  readonly mode: Mode;
  /** Noemer: the field's label where the field itself is the indicator, else the word used. */
  readonly term: string;
  readonly form: 'los' | 'ingebed';
  readonly origin: 'direct' | 'afgeleid';
  /** Sectors, disciplines, parties or interventions found; sorted, empty when the indicator has no set. */
  readonly set: readonly string[];
  readonly trace: Trace;
}
