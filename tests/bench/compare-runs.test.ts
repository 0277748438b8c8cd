import { expect, test } from 'vitest';
import { compareRuns, keepRuns, type Pair, packValues } from '../../bench/quality/compare-runs.mjs';

const INDICATORS = ['a', 'b'];
const pair = (id: string, indicator: string, gold: Pair['gold'], value: Pair['value']): Pair => ({
  ...{ id, indicator, gold, value },
});
const now = [
  pair('X-02', 'a', 'ja', 'ja'),
  pair('X-02', 'b', 'geen', 'ja'),
  pair('X-01', 'a', 'ja', 'nee'),
  pair('X-01', 'b', 'geen', 'gepland'),
];

test('values are kept as a letter an indicator, dossiers in order', () => {
  expect(JSON.stringify(packValues(now))).toBe('{"X-01":"np","X-02":"jj"}');
});

test('a pair is gained that is right now and was wrong, lost the other way round', () => {
  const change = compareRuns(now, { 'X-01': 'jg', 'X-02': 'gg' }, INDICATORS);
  expect(change).toMatchObject({
    ...{ dossiers: 2, gained: 1, lost: 1 },
    perIndicator: [
      { indicator: 'a', gained: 1, lost: 0 },
      { indicator: 'b', gained: 0, lost: 1 },
    ],
  });
});

test('another value that is recorded just as much is no change', () => {
  expect(compareRuns(now, packValues(now), INDICATORS)).toMatchObject({ gained: 0, lost: 0 });
});

test('a dossier that came later is not compared', () => {
  expect(compareRuns(now, { 'X-02': 'gg' }, INDICATORS)?.dossiers).toBe(1);
});

test('without an earlier result there is nothing to compare', () => {
  expect(compareRuns(now, undefined, INDICATORS)).toBeUndefined();
  expect(compareRuns(now, { 'Y-01': 'gg' }, INDICATORS)).toBeUndefined();
});

test('a run is compared with the last result that differs', () => {
  const first = keepRuns(undefined, 'one');
  const second = keepRuns(first, 'two');
  expect(first).toEqual({ now: 'one' });
  expect(second).toEqual({ now: 'two', before: 'one' });
  expect(keepRuns(second, 'two')).toEqual(second);
});
