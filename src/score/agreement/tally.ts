import { isRecorded } from '../../model/coding-sheet.js';
import type { DossierValue } from '../../model/statement.js';

/** Counts of pairs: is it recorded by the coding, by the gold, by both, and is the value the same. */
export interface Tally {
  readonly both: number;
  readonly onlyCoded: number;
  readonly onlyGold: number;
  readonly neither: number;
  readonly sameValue: number;
}

export const EMPTY: Tally = { both: 0, onlyCoded: 0, onlyGold: 0, neither: 0, sameValue: 0 };

export function tallyPair(coded: DossierValue, gold: DossierValue): Tally {
  const [mine, theirs] = [isRecorded(coded), isRecorded(gold)];
  return {
    both: Number(mine && theirs),
    onlyCoded: Number(mine && !theirs),
    onlyGold: Number(!mine && theirs),
    neither: Number(!mine && !theirs),
    sameValue: Number(coded === gold),
  };
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    both: one.both + other.both,
    onlyCoded: one.onlyCoded + other.onlyCoded,
    onlyGold: one.onlyGold + other.onlyGold,
    neither: one.neither + other.neither,
    sameValue: one.sameValue + other.sameValue,
  };
}

/** The sum, each tally as many times as `times` says. */
export function weighTallies(tallies: readonly Tally[], times: Uint16Array): Tally {
  const sum = { ...EMPTY };
  for (const [at, tally] of tallies.entries()) {
    const weight = times[at] ?? 0;
    sum.both += weight * tally.both;
    sum.onlyCoded += weight * tally.onlyCoded;
    sum.onlyGold += weight * tally.onlyGold;
    sum.neither += weight * tally.neither;
    sum.sameValue += weight * tally.sameValue;
  }
  return sum;
}
