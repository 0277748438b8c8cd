import { isRecorded } from './corpus.mjs';

const LETTERS = { ja: 'j', nee: 'n', gepland: 'p', geen: 'g' };
const VALUES = { j: 'ja', n: 'nee', p: 'gepland', g: 'geen' };

/** Pairs as a line of letters a dossier, in the order of the indicators: values and no texts. */
export function packValues(pairs) {
  const lines = new Map();
  for (const { id, value } of pairs) lines.set(id, (lines.get(id) ?? '') + LETTERS[value]);
  return Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a run is compared with: the last result that differs, so that running twice changes nothing. */
export function keepRuns(kept, now) {
  const same = kept !== undefined && JSON.stringify(kept.now) === JSON.stringify(now);
  const before = same ? kept.before : kept?.now;
  return { now, ...(before !== undefined && { before }) };
}

/** What was gained and lost on *recorded*, by the gold of today; undefined when there is nothing to compare. */
export function compareRuns(pairs, before, indicators) {
  if (before === undefined) return undefined;
  const known = pairs.flatMap((pair) => {
    const letter = before[pair.id]?.[indicators.indexOf(pair.indicator)];
    return letter === undefined ? [] : [{ ...pair, earlier: VALUES[letter] }];
  });
  if (known.length === 0) return undefined;
  const perIndicator = indicators.map((indicator) => ({
    indicator,
    ...countChanges(known.filter((pair) => pair.indicator === indicator)),
  }));
  return { ...countChanges(known), dossiers: known.length / indicators.length, known, perIndicator };
}

function countChanges(pairs) {
  const right = (value, gold) => isRecorded(value) === isRecorded(gold);
  const count = (isSo) => pairs.filter(isSo).length;
  return {
    gained: count(({ gold, value, earlier }) => right(value, gold) && !right(earlier, gold)),
    lost: count(({ gold, value, earlier }) => !right(value, gold) && right(earlier, gold)),
  };
}
