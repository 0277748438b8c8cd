import type { Entry } from '../model/dossier.js';
import type { Rule } from '../model/rule.js';
import type { Found } from './found.js';

/** What one entry of a dossier says, before it is merged. */
export interface EntryFound {
  readonly entry: Entry;
  readonly direct: readonly Found[];
}

type Follows = NonNullable<Rule['follows']>;

const DAY = 86_400_000;

/**
 * A reaction is often written in an entry of its own: `zelfde middag langs geweest`, a day after the entry with the
 * concern. What a rule with `follows` found stays only where some other entry of those days says what it follows.
 */
export function keepAnswers(
  found: readonly EntryFound[],
  rules: ReadonlyMap<string, Follows>,
): readonly (readonly Found[])[] {
  const saying = new Map<string, readonly Entry[]>();
  const entriesSaying = (indicator: string): readonly Entry[] => {
    const entries = saying.get(indicator) ?? sayingYes(found, indicator);
    saying.set(indicator, entries);
    return entries;
  };
  return found.map(({ entry, direct }) =>
    direct.filter(({ rule }) => {
      const follows = rules.get(rule);
      if (follows === undefined) return true;
      return entriesSaying(follows.indicator).some((other) => isAnswerTo(entry, other, follows));
    }),
  );
}

const sayingYes = (found: readonly EntryFound[], indicator: string): readonly Entry[] =>
  found
    .filter(({ direct }) => direct.some((one) => one.indicator === indicator && one.value === 'ja'))
    .map(({ entry }) => entry);

function isAnswerTo(entry: Entry, other: Entry, { days }: Follows): boolean {
  if (other === entry || entry.date === undefined || other.date === undefined) return false;
  const later = (Date.parse(entry.date) - Date.parse(other.date)) / DAY;
  return later >= 0 && later <= days;
}
