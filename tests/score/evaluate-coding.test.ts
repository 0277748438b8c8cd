import { describe, expect, test } from 'vitest';
import type { CodingRow } from '../../src/model/evaluation.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { evaluateCoding } from '../../src/score/agreement/evaluate-coding.js';
import { FIGURES } from '../../src/score/agreement/figures.js';

const { indicators } = loadKnowledge('.');

const rows = (values: readonly CodingRow['value'][]): readonly CodingRow[] =>
  values.map((value, at) => ({ dossier: `B-${String(at).padStart(3, '0')}`, indicator: 'veiligheidsplan', value }));

/** Pairs of coding and gold, each so many times. */
function evaluated(pairs: readonly (readonly [number, CodingRow['value'], CodingRow['value']])[], draws = 200) {
  const all = pairs.flatMap(([times, mine, theirs]) => Array.from({ length: times }, () => [mine, theirs] as const));
  return evaluateCoding({ coded: rows(all.map(([mine]) => mine)), gold: rows(all.map(([, gold]) => gold)), indicators, draws });
}

describe('figures, worked by hand', () => {
  // 20 both, 5 only the coding, 10 only the gold, 15 neither: observed .70, expected .50 (Cohen 1960).
  const tally = { both: 20, onlyCoded: 5, onlyGold: 10, neither: 15, sameValue: 33 };

  test.each([
    ['precision', 20 / 25],
    ['recall', 20 / 30],
    ['f1', 40 / 55],
    ['agreement', 0.7],
    ['kappa', 0.4],
    // Disagreement .30 against 2·55·45 / (100·99) = .5.
    ['alpha', 0.4],
    // Mean share .55, so expected 2·.55·.45 = .495.
    ['ac1', (0.7 - 0.495) / 0.505],
    ['valueAccuracy', 0.66],
  ] as const)('%s is %f', (figure, value) => {
    expect(FIGURES[figure](tally)).toBeCloseTo(value, 10);
  });

  test('nothing to divide by is no figure', () => {
    const silent = { both: 0, onlyCoded: 0, onlyGold: 0, neither: 9, sameValue: 9 };
    expect(FIGURES.precision(silent)).toBeUndefined();
    expect(FIGURES.recall(silent)).toBeUndefined();
    expect(FIGURES.kappa(silent)).toBe(1);
  });
});

test('nee is recorded, gepland and geen are not', () => {
  const { indicators: found } = evaluated([[1, 'nee', 'ja'], [1, 'gepland', 'ja'], [1, 'gepland', 'geen']]);
  const own = found.find(({ indicator }) => indicator === 'veiligheidsplan')?.agreement;
  expect(own).toMatchObject({ bothRecorded: 1, onlyGold: 1, onlyCoded: 0, neither: 1 });
  expect(own?.valueAccuracy.value).toBe(0);
});

test('an interval holds its figure, and the same seed gives the same one', () => {
  const pairs = [[20, 'ja', 'ja'], [5, 'ja', 'geen'], [10, 'geen', 'ja'], [15, 'geen', 'geen']] as const;
  const { kappa } = evaluated(pairs).indicators[0]!.agreement;
  expect(kappa.low).toBeLessThan(kappa.value!);
  expect(kappa.high).toBeGreaterThan(kappa.value!);
  expect(evaluated(pairs)).toEqual(evaluated(pairs));
});

test('perfect agreement leaves no spread', () => {
  const { f1 } = evaluated([[5, 'ja', 'ja'], [5, 'geen', 'geen']]).pooled;
  expect(f1).toEqual({ value: 1, low: 1, high: 1 });
});

test.each([
  ['an indicator that does not exist', [{ dossier: 'B-000', indicator: 'mooi-plan', value: 'ja' }], 'mooi-plan'],
  ['a dossier that was not coded', [{ dossier: 'X-9', indicator: 'veiligheidsplan', value: 'ja' }], 'X-9'],
  ['an empty gold', [], 'leeg'],
] as const)('%s is refused', (_, gold, named) => {
  expect(() => evaluateCoding({ coded: rows(['ja']), gold, indicators })).toThrow(named);
});
