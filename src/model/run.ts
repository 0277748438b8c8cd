import type { Refusal } from './problem.js';

export interface SourceFile {
  /** Relative to the input that was named. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One audit: everything needed to say what was read, by what, and what was not. */
export interface Run {
  readonly id: string;
  readonly version: string;
  /** sha256 over adapters, indicators (without methods), rules, lexicon and gazetteers, in a fixed order. */
  readonly knowledge: string;
  readonly method: string;
  readonly inputs: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
}
