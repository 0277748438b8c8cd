/** What a network says of each indicator: that the sentence says `ja` or `nee`, that it says `gepland`, that it says `nee`. */
export const OUTPUT_KINDS = ['vastgelegd', 'gepland', 'nee'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** The number of an output among all: kind by kind, in each the indicators in their order. */
export const outputOf = (kind: OutputKind, indicator: number, indicators: number): number =>
  OUTPUT_KINDS.indexOf(kind) * indicators + indicator;

export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));
