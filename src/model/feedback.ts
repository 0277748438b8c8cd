/** One field of a profile over a whole export: a row of what the CBS calls the spiegelrapport. */
export interface MirrorRow {
  readonly part: 'dossier' | 'registratie' | 'document';
  /** Name of ours: `opened`, `date`, `text`. */
  readonly field: string;
  /** The columns or elements it is read from; `vast` where the profile itself gives it. */
  readonly references: readonly string[];
  readonly count: number;
  /** Neither empty nor a content that means: not filled in. */
  readonly filled: number;
  readonly distinct: number;
  /** Of dates: how many could not be read, and the first and last of the others (ISO). */
  readonly unread?: number;
  readonly first?: string;
  readonly last?: string;
}

/** What stands in one place of the system. */
export interface PlaceRow {
  readonly section: string;
  readonly field: string;
  readonly count: number;
  readonly filled: number;
  /** Dossiers in which something is filled in there. */
  readonly dossiers: number;
}

/** What can be wrong across fields: the rows of what the CBS calls the kwaliteitsrapport. */
export const CHECKS = [
  'gesloten-voor-opening',
  'registratie-voor-opening',
  'registratie-na-sluiting',
  'bijlage-ontbreekt',
  'nummer-dubbel',
  'dossier-leeg',
  'datum-onleesbaar',
  'soort-onbekend',
  'geweigerd',
] as const;
export type Check = (typeof CHECKS)[number];

/** Where something is wrong; never what stands there. */
export interface Finding {
  readonly check: Check;
  readonly file: string;
  /** Where in the file; of a refusal its code. */
  readonly locator: string;
}

/** Columns or elements that hold something and that the profile does not read. */
export interface Unmapped {
  readonly from: string;
  readonly references: readonly string[];
}

/** A profile held against an export: counts and places, no content. */
export interface Feedback {
  readonly profile: string;
  readonly dossiers: number;
  readonly mirror: readonly MirrorRow[];
  readonly places: readonly PlaceRow[];
  readonly findings: readonly Finding[];
  readonly unmapped: readonly Unmapped[];
}
