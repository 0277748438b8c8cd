import { expect, test } from 'vitest';
import { calibrate } from '../../bench/quality/calibration.mjs';

test('a chance falls in its tenth, 1 in the last', () => {
  const { bins } = calibrate([0, 0.05, 0.1, 0.95, 1].map((chance) => ({ chance, recorded: 1 as const })));
  expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test('an empty bin has no share', () => {
  expect(calibrate([{ chance: 0.5, recorded: 1 }]).bins[0]).toEqual({ from: 0, to: 0.1, count: 0 });
});

test('chances that come true are not off', () => {
  const outcomes = [1, 0, 0, 0].map((recorded) => ({ chance: 0.25, recorded: recorded as 0 | 1 }));
  const { brier, error } = calibrate(outcomes);
  expect(error).toBe(0);
  expect(brier).toBeCloseTo(0.1875);
});

test('the error weighs bins by their pairs', () => {
  const sure = { chance: 1, recorded: 0 } as const;
  const right = { chance: 0, recorded: 0 } as const;
  expect(calibrate([sure, right, right, right]).error).toBe(0.25);
});
