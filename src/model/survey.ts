import type { Entry } from './dossier.js';
import type { GazetteerEntry } from './gazetteer.js';
import type { Span } from './statement.js';

/** A phrase of the lexicon, a gazetteer or the cues that stands in a sentence; token offsets, half-open. */
export interface Concept {
  /** Class of the lexicon, id of the gazetteer, or kind and first phrase of the cue. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What it is in its gazetteer. */
  readonly member?: GazetteerEntry;
}

/** What a line of text holds: its words (normalised) and the concepts among them. */
export interface Surveyed {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

export interface SurveyedSentence extends Surveyed {
  readonly span: Span;
  /** Ends in a question mark. */
  readonly asks: boolean;
}

/** An entry as the statistical reader sees it: sentences, and what stands around them. */
export interface SurveyedEntry {
  readonly entry: Entry;
  /** Days since the dossier was opened. */
  readonly day: number | undefined;
  /** Indicators that its own label or title names. */
  readonly named: readonly string[];
  readonly section: Surveyed;
  readonly label: Surveyed;
  readonly title: Surveyed;
  readonly sentences: readonly SurveyedSentence[];
}
