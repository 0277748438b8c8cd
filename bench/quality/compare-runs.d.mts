import type { DossierValue } from '../../src/model/statement.js';

export interface Pair {
  readonly id: string;
  readonly indicator: string;
  readonly gold: DossierValue;
  readonly value: DossierValue;
}

/** A letter per indicator, by dossier. */
export type Packed = Readonly<Record<string, string>>;
export interface Kept<Values> {
  readonly now: Values;
  readonly before?: Values;
}

export function packValues(pairs: readonly Omit<Pair, 'gold'>[]): Packed;
export function keepRuns<Values>(kept: Kept<Values> | undefined, now: Values): Kept<Values>;

interface Changes {
  readonly gained: number;
  readonly lost: number;
}
export function compareRuns(
  pairs: readonly Pair[],
  before: Packed | undefined,
  indicators: readonly string[],
):
  | (Changes & {
      readonly dossiers: number;
      readonly known: readonly (Pair & { readonly earlier: DossierValue })[];
      readonly perIndicator: readonly (Changes & { readonly indicator: string })[];
    })
  | undefined;
