export type Cause = 'bewoording' | 'kwalificatie' | 'weging' | 'plek' | 'nieuwheid' | 'rol' | 'bereik';

/** A sentence that was missed or wrongly found, with what makes it hard. */
export interface Spot {
  /** Only in a title, label or choice field. */
  readonly inField?: boolean;
  /** A rule gave it another value. */
  readonly otherValue?: boolean;
  readonly silenced?: boolean;
  /** A qualifying word stood there. */
  readonly cue?: boolean;
  /** The sentence beside it was found, or coded. */
  readonly neighbour?: boolean;
  readonly early?: boolean;
  readonly otherActor?: boolean;
  /** A rule found it. */
  readonly found?: boolean;
}

export const CAUSES: readonly Cause[];
export const UNSEEN: number;
export function causeOfMiss(miss: {
  readonly spots: readonly Spot[];
  readonly ruled: boolean;
  readonly chance: number;
}): Cause;
export function causeOfAlarm(alarm: { readonly spots: readonly Spot[]; readonly planned: boolean }): Cause;
export function weighingOf(item: {
  readonly kind: 'gemist' | 'vals';
  readonly ruled: boolean;
  readonly chance: number;
  readonly threshold: number;
}): string;
export function showing(cause: Cause, spots: readonly Spot[]): readonly Spot[];
export function countCauses(
  items: readonly { readonly indicator: string; readonly cause: Cause }[],
): ReadonlyMap<string, number>;
export function takeInTurn<Item extends { readonly cause: Cause }>(
  items: readonly Item[],
  most: number,
): readonly Item[];
