import type { Profile } from './profile.js';

/** Why one key of a proposed profile is what it is; holds names and counts, no content. */
export interface Choice {
  /** Keys from the top of the profile: `records`, 0, `fields`, `date`. */
  readonly path: readonly (string | number)[];
  /** Dutch. */
  readonly reason: string;
  /** False where the user has to look. */
  readonly sure: boolean;
}

/** A profile made from an export, with its reasons. */
export interface Proposal {
  readonly profile: Profile;
  /** What stands in the YAML: the profile without what holds by itself. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly choices: readonly Choice[];
  /** What could not be decided (Dutch). */
  readonly doubts: readonly string[];
}
