import { expect, test } from 'vitest';
import { Describer } from '../../src/weigh/sentence-features.js';
import { entryOf } from './small-reader.js';

/** More different words than are kept in memory, after the one and before the other. */
const flood = (from: number): string =>
  Array.from({ length: 120_000 }, (_, at) => `w${(from + at).toString(36).replace(/\d/gu, 'q')}${at}`).join(
    ' ',
  );

test('a word is one bundle throughout an entry, whatever stands between', () => {
  const [features] = new Describer(() => []).describe(entryOf([`plan ${flood(0)} plan`]));
  expect(features!.bundles.filter(({ name }) => name === 'woord: plan')).toHaveLength(2);
  expect(new Set(features!.bundles.filter(({ name }) => name === 'woord: plan')).size).toBe(1);
});

test('what is forgotten is described again the same, and words do not pile up', () => {
  const describer = new Describer(() => []);
  const planOf = () => describer.describe(entryOf(['Wij maken een plan']))[0]!.bundles;
  const before = planOf();
  describer.describe(entryOf([flood(1)]));
  const after = planOf();
  expect(after).toEqual(before);
  expect(after[0]).not.toBe(before[0]);
});
