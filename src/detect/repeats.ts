import type { CompiledRule } from './compile-rule.js';

const MOST_BITS = 31;

/** Which rules have nothing to add in a sentence that already says what they would say, as bits for indicators. */
export interface Repeats {
  /** What a `ja` of the rule in a sentence says for good. */
  says(compiled: CompiledRule): number;
  /** What a sentence must say to make the rule a mere repeat; 0 when it never is. */
  repeats(compiled: CompiledRule): number;
}

/**
 * Of several statements in a sentence on one indicator a `ja` wins, and of these the first (`createMerger`): what comes
 * after it counts only by the members that it brings, and where others ask for members. Everything else need not be found.
 */
export function findRepeats(rules: readonly CompiledRule[]): Repeats {
  const numbers = new Map<string, number>();
  for (const { indicators } of rules)
    for (const indicator of indicators) if (!numbers.has(indicator)) numbers.set(indicator, numbers.size);
  const weighed = askedForMembers(rules);
  const bitOf = (indicator: string): number => {
    const number = numbers.get(indicator) ?? MOST_BITS;
    return number < MOST_BITS ? 1 << number : 0;
  };
  const bitsOf = (indicators: readonly string[]): number =>
    indicators.reduce((bits, indicator) => bits | bitOf(indicator), 0);
  return {
    says: ({ follows, indicators }) => (follows === undefined ? bitsOf(indicators) : 0),
    repeats({ indicators, set }) {
      const isPlain = indicators.every((one) => bitOf(one) !== 0 && !weighed.has(one));
      return set === undefined && isPlain ? bitsOf(indicators) : 0;
    },
  };
}

/** Indicators of which the members, or another value than `ja`, decide on something else, be it over several derivations. */
function askedForMembers(rules: readonly CompiledRule[]): ReadonlySet<string> {
  const derivers = rules.flatMap(({ derive, indicators }) => (derive ? [{ ...derive, to: indicators }] : []));
  const asked = new Set<string>();
  for (const { from, alongside, attribute, values } of derivers) {
    if (alongside !== undefined) asked.add(alongside);
    if (attribute === 'databank' || values.some((value) => value !== 'ja')) asked.add(from);
  }
  let before = -1;
  while (before < asked.size) {
    before = asked.size;
    for (const { from, to } of derivers) if (to.some((indicator) => asked.has(indicator))) asked.add(from);
  }
  return asked;
}
