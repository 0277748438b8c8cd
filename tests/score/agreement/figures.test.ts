import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/score/agreement/figures.js';

const tally = (both: number, onlyCoded: number, onlyGold: number, neither: number, sameValue = 0) => ({
  both,
  onlyCoded,
  onlyGold,
  neither,
  sameValue,
});

describe('twenty both, five only the coding, ten only the gold, fifteen neither', () => {
  const worked = tally(20, 5, 10, 15, 33);

  test.each([
    ['precision', 20 / 25],
    ['recall', 20 / 30],
    ['f1', 40 / 55],
    ['agreement', 35 / 50],
    // Shares .5 and .6, so expected .5·.6 + .5·.4 = .5.
    ['kappa', (0.7 - 0.5) / 0.5],
    // 55 of 100 values are recorded: 1 − 99·15 / (55·45).
    ['alpha', 1 - 1485 / 2475],
    // Mean share .55, so expected 2·.55·.45 = .495.
    ['ac1', (0.7 - 0.495) / 0.505],
    ['valueAccuracy', 33 / 50],
  ] as const)('%s is %f', (figure, value) => {
    expect(FIGURES[figure](worked)).toBeCloseTo(value, 10);
  });
});

describe('examples from the literature', () => {
  test('Krippendorff 2011 (two observers, ten articles, yes or no): α = .095', () => {
    // Six of twenty values are yes: 1 − 19·4 / (6·14).
    expect(FIGURES.alpha(tally(1, 1, 3, 5))).toBeCloseTo(0.095, 3);
  });

  test('the lopsided table with which AC1 is shown (Gwet 2008): κ = −.023 while AC1 = .941', () => {
    const lopsided = tally(118, 5, 2, 0);
    expect(FIGURES.agreement(lopsided)).toBeCloseTo(0.944, 3);
    expect(FIGURES.kappa(lopsided)).toBeCloseTo(-0.023, 3);
    expect(FIGURES.ac1(lopsided)).toBeCloseTo(0.941, 3);
  });

  test('coders who always differ: κ and α below nought', () => {
    expect(FIGURES.kappa(tally(0, 5, 5, 0))).toBe(-1);
    // Ten of twenty values are recorded: 1 − 19·10 / (10·10).
    expect(FIGURES.alpha(tally(0, 5, 5, 0))).toBeCloseTo(-0.9, 10);
  });
});

test.each([
  [
    'nobody records anything',
    tally(0, 0, 0, 9, 9),
    ['precision', 'recall', 'f1', 'kappa', 'alpha'],
    ['agreement', 'ac1', 'valueAccuracy'],
  ],
  [
    'everybody records',
    tally(9, 0, 0, 0, 9),
    ['kappa', 'alpha'],
    ['precision', 'recall', 'f1', 'agreement', 'ac1', 'valueAccuracy'],
  ],
  [
    'nothing is compared',
    tally(0, 0, 0, 0),
    ['precision', 'recall', 'f1', 'agreement', 'kappa', 'alpha', 'ac1', 'valueAccuracy'],
    [],
  ],
] as const)('%s: what divides by nothing is no figure, the rest is 1', (_, counts, absent, whole) => {
  expect(absent.map((figure) => FIGURES[figure](counts))).toEqual(absent.map(() => undefined));
  expect(whole.map((figure) => FIGURES[figure](counts))).toEqual(whole.map(() => 1));
});
