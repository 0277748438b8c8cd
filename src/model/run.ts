import type { Refusal } from './problem.js';

/** How the characters of a text file are written; `gemengd`: UTF-8 and Windows-1252, told apart line by line. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'gemengd';

export interface SourceFile {
  /** Relative to the input that was named. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Absent where the format has its own (docx, xlsx, pdf, mail). */
  readonly encoding?: TextEncoding;
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
