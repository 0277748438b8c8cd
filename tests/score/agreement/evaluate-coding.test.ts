import { expect, test } from 'vitest';
import type { CodingRow } from '../../../src/model/evaluation.js';
import { Problem } from '../../../src/model/problem.js';
import { loadKnowledge } from '../../../src/read/knowledge/load-knowledge.js';
import { evaluateCoding } from '../../../src/score/agreement/evaluate-coding.js';

const { indicators } = loadKnowledge('.');

type Value = CodingRow['value'];

const row = (dossier: string, indicator: string, value: Value): CodingRow => ({ dossier, indicator, value });

const rows = (values: readonly Value[]): readonly CodingRow[] =>
  values.map((value, at) => row(`B-${String(at).padStart(3, '0')}`, 'veiligheidsplan', value));

/** Pairs of coding and gold on the safety plan, each so many times. */
function evaluated(pairs: readonly (readonly [number, Value, Value])[], seed?: number) {
  const all = pairs.flatMap(([times, mine, gold]) => Array.from({ length: times }, () => ({ mine, gold })));
  const coded = rows(all.map(({ mine }) => mine));
  return evaluateCoding({ coded, gold: rows(all.map(({ gold }) => gold)), indicators, draws: 200, seed });
}

const onPlan = (pairs: readonly (readonly [number, Value, Value])[]) =>
  evaluated(pairs).indicators[0]!.agreement;

test('nee is recorded, gepland and geen are not', () => {
  const own = onPlan([
    [1, 'nee', 'ja'],
    [1, 'gepland', 'ja'],
    [1, 'gepland', 'geen'],
    [1, 'ja', 'geen'],
    [1, 'nee', 'nee'],
  ]);
  expect(own).toMatchObject({ compared: 5, bothRecorded: 2, onlyGold: 1, onlyCoded: 1, neither: 1 });
  expect(own.agreement.value).toBe(3 / 5);
  expect(own.valueAccuracy.value).toBe(1 / 5);
});

test('all indicators stand there in their order, and the pooled figures hold every pair', () => {
  const { indicators: found, pooled, dossiers } = evaluated([[4, 'ja', 'ja']]);
  expect(found.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
  expect(dossiers).toBe(4);
  expect(pooled).toMatchObject({ compared: 4 * 26, bothRecorded: 4, neither: 4 * 25 });
});

test('a pair that a coding leaves out is geen; dossiers that the gold does not hold are left aside', () => {
  const coded = [row('B-1', 'veiligheidsplan', 'ja'), row('B-2', 'veiligheidsplan', 'ja')];
  const gold = [row('B-1', 'veiligheidsplan', 'ja'), row('B-1', 'herstelplan', 'nee')];
  const { pooled, dossiers } = evaluateCoding({ coded, gold, indicators, draws: 10 });
  expect(dossiers).toBe(1);
  expect(pooled).toMatchObject({ compared: 26, bothRecorded: 1, onlyGold: 1, onlyCoded: 0, neither: 24 });
});

test('an interval holds its figure; the same seed gives the same one, another seed another', () => {
  const pairs = [
    [20, 'ja', 'ja'],
    [5, 'ja', 'geen'],
    [10, 'geen', 'ja'],
    [15, 'geen', 'geen'],
  ] as const;
  const { kappa } = onPlan(pairs);
  expect(kappa.low).toBeLessThan(kappa.value!);
  expect(kappa.high).toBeGreaterThan(kappa.value!);
  expect(evaluated(pairs)).toEqual(evaluated(pairs));
  expect(evaluated(pairs, 2)).not.toEqual(evaluated(pairs));
});

test('the interval is as wide as theory says', () => {
  // 80 of 100 agree: standard error √(.8·.2/100) = .04, so about .72 to .88.
  const { agreement } = onPlan([
    [80, 'ja', 'ja'],
    [20, 'ja', 'geen'],
  ]);
  expect(Math.abs(agreement.low! - 0.72)).toBeLessThan(0.025);
  expect(Math.abs(agreement.high! - 0.88)).toBeLessThan(0.025);
});

test('perfect agreement leaves no spread', () => {
  const { f1 } = onPlan([
    [5, 'ja', 'ja'],
    [5, 'geen', 'geen'],
  ]);
  expect(f1).toEqual({ value: 1, low: 1, high: 1 });
});

test.each<[string, readonly CodingRow[], RegExp]>([
  ['an indicator that does not exist', [row('B-000', 'mooi-plan', 'ja')], /mooi-plan/u],
  ['a dossier that was not coded', [row('X-9', 'veiligheidsplan', 'ja')], /1 van 1 .*X-9/u],
  ['more than three of them', rows(['ja', 'ja', 'ja', 'ja', 'ja']), /4 van 5 .*B-003, …/u],
  ['an empty gold', [], /leeg/u],
  [
    'a gold that contradicts itself',
    [row('B-000', 'veiligheidsplan', 'ja'), row('B-000', 'veiligheidsplan', 'nee')],
    /De gouden codering .*B-000 .*veiligheidsplan twee waarden: ja en nee/u,
  ],
])('%s is refused', (_, gold, message) => {
  const judged = () => evaluateCoding({ coded: rows(['ja']), gold, indicators });
  expect(judged).toThrow(Problem);
  expect(judged).toThrow(message);
});

test('the same row twice is no contradiction', () => {
  const twice = [...rows(['ja']), ...rows(['ja'])];
  expect(evaluateCoding({ coded: twice, gold: twice, indicators, draws: 1 }).pooled.bothRecorded).toBe(1);
});
