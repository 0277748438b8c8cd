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
export function keepAnswers(found: readonly EntryFound[]): readonly (readonly Found[])[] {
  const saying = new Map<string, readonly Dated[]>();
  const entriesSaying = (indicator: string): readonly Dated[] => {
    const entries = saying.get(indicator) ?? sayingYes(found, indicator);
    saying.set(indicator, entries);
    return entries;
  };
  return found.map(({ entry, direct }) => {
    if (!direct.some(isAnswer)) return direct;
    const own = dated(entry);
    return direct.filter(
      ({ follows }) =>
        follows === undefined ||
        entriesSaying(follows.indicator).some((other) => isAnswerTo(own, other, follows)),
    );
  });
}

const isAnswer = ({ follows }: Found): boolean => follows !== undefined;

/** An entry with its date as a number; NaN where it has none. */
interface Dated {
  readonly entry: Entry;
  readonly time: number;
}

const dated = (entry: Entry): Dated => ({ entry, time: Date.parse(entry.date ?? '') });

function sayingYes(found: readonly EntryFound[], indicator: string): readonly Dated[] {
  const saying: Dated[] = [];
  for (let i = 0; i < found.length; i++) {
    const { entry, direct } = found[i]!;
    if (isSaidIn(direct, indicator)) saying.push(dated(entry));
  }
  return saying;
}

function isSaidIn(direct: readonly Found[], indicator: string): boolean {
  for (let i = 0; i < direct.length; i++)
    if (direct[i]!.value === 'ja' && direct[i]!.indicator === indicator) return true;
  return false;
}

function isAnswerTo(own: Dated, other: Dated, { days }: Follows): boolean {
  const later = (own.time - other.time) / DAY;
  return other.entry !== own.entry && later >= 0 && later <= days;
}
