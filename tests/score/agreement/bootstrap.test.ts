import { expect, test } from 'vitest';
import { bootstrapDraws, percentileInterval } from '../../../src/score/agreement/bootstrap.js';

test('every draw takes as many as there are, the same for the same seed', () => {
  const draws = bootstrapDraws({ size: 30, draws: 50, seed: 1 });
  expect(draws.map((times) => times.reduce((a, b) => a + b))).toEqual(Array(50).fill(30));
  expect(bootstrapDraws({ size: 30, draws: 50, seed: 1 })).toEqual(draws);
  expect(bootstrapDraws({ size: 30, draws: 50, seed: 2 })).not.toEqual(draws);
});

test('no dossier is drawn more readily than another', () => {
  const draws = bootstrapDraws({ size: 4, draws: 5000, seed: 1 });
  const times = [0, 1, 2, 3].map((item) => draws.reduce((sum, own) => sum + (own[item] ?? 0), 0));
  // 5000 expected of each, with a standard deviation of 61.
  for (const count of times) expect(Math.abs(count - 5000)).toBeLessThan(250);
});

const thousand = Array.from({ length: 1000 }, (_, at) => 1000 - at);

test.each<[string, readonly (number | undefined)[], unknown]>([
  ['the 25th and the 975th of a thousand', thousand, { low: 25, high: 975 }],
  ['the only one', [0.5], { low: 0.5, high: 0.5 }],
  ['nothing when none gave a figure', [undefined, undefined], undefined],
  ['nothing when fewer than half did', [0.5, undefined, undefined], undefined],
  ['nothing of no draws', [], undefined],
])('an interval is %s', (_, values, interval) => {
  expect(percentileInterval(values)).toEqual(interval);
});
