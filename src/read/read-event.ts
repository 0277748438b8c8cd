import type { Refusal } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import type { Input } from './input.js';

/** What reading an export yields, in order. */
export type ReadEvent =
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'case'; readonly case: SourceCase }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** One export file of an input, to be read by a profile. */
export interface ReadRequest {
  readonly profile: Profile;
  readonly input: Input;
  /** Relative to the input. */
  readonly file: string;
}
