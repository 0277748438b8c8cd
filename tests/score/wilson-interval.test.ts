import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/score/wilson-interval.js';

// Worked by hand from the formula of Wilson (1927) with z = 1.96.
test.each([
  [0, 20, 0, 0.161],
  [10, 20, 0.299, 0.701],
  [20, 20, 0.839, 1],
  [17, 18, 0.742, 0.99],
  [1, 2, 0.095, 0.905],
])('%i of %i lies between %f and %f', (successes, total, low, high) => {
  const interval = wilsonInterval(successes, total);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test('of nobody nothing is known', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
