import { expect, test } from 'vitest';
import { judgeGoals } from '../../bench/quality/goals.mjs';

const indicator = (id: string, positives: number, f1: number, precision: number) => ({
  indicator: id,
  agreement: { f1: { value: f1 }, precision: { value: precision }, bothRecorded: positives, onlyGold: 0 },
});
const measured = {
  pooled: { kappa: { value: 0.8 }, valueAccuracy: { value: 0.93 } },
  macroF1: { value: 0.9 },
  indicators: [indicator('vaak', 20, 0.7, 0.8), indicator('zelden', 19, 0.5, 0.85)],
};
const goals = judgeGoals({ measured, deciding: new Set(['zelden']), cells: { share: 0.94 } });

test('a floor can be reached without the goal; what is asked is enough', () => {
  expect(goals.map(({ reached }) => reached)).toEqual([true, false, true, false, false, true, false, false]);
});

test('only frequent indicators need their F1, only those that decide a + their precision', () => {
  expect(goals.flatMap(({ failing }) => failing ?? [])).toEqual([
    { indicator: 'vaak', value: 0.7 },
    { indicator: 'zelden', value: 0.85 },
  ]);
});

test('without tables their cells are left out', () => {
  expect(judgeGoals({ measured, deciding: new Set() }).at(-1)).toMatchObject({ skipped: true });
});
