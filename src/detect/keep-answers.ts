import type { Entry } from '../model/dossier.js';
import type { Rule } from '../model/rule.js';
import type { Found } from './statement.js';

/** What one entry of a dossier says, before it is merged. */
export interface EntryFound {
  readonly entry: Entry;
  readonly direct: readonly Found[];
}

const DAY = 86_400_000;

/**
 * A reaction is often written in an entry of its own: `zelfde middag langs geweest`, a day after the entry with the
 * concern. What a rule with `follows` found stays only where some other entry of those days says what it follows.
 */
export function keepAnswers(
  found: readonly EntryFound[],
  rules: ReadonlyMap<string, NonNullable<Rule['follows']>>,
): readonly (readonly Found[])[] {
  return found.map(({ entry, direct }) =>
    direct.filter(({ trace }) => {
      const follows = rules.get(trace.rule);
      return follows === undefined || found.some((other) => isAnswerTo(entry, other, follows));
    }),
  );
}

function isAnswerTo(
  entry: Entry,
  { entry: other, direct }: EntryFound,
  { indicator, days }: NonNullable<Rule['follows']>,
): boolean {
  if (other === entry || entry.date === undefined || other.date === undefined) return false;
  const later = (Date.parse(entry.date) - Date.parse(other.date)) / DAY;
  return (
    later >= 0 && later <= days && direct.some((one) => one.indicator === indicator && one.value === 'ja')
  );
}
