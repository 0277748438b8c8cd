import { expect, test } from 'vitest';
import { chooseThresholds } from '../../src/learn/best-threshold.js';
import type { Outcome } from '../../src/learn/cross-validate.js';
import { lessonOf, lessonsOf } from '../../src/learn/lesson.js';
import { quantise } from '../../src/learn/quantise.js';
import { layOut } from '../../src/learn/table.js';
import { hashOf } from '../../src/weigh/hash.js';
import { Describer } from '../../src/weigh/sentence-features.js';
import { entryOf } from '../weigh/small-reader.js';

const NO_CLASSES = (): readonly string[] => [];

const entry = entryOf(['Het plan ligt er', 'Wij dronken thee met moeder']);
const teaching = () => ({ describer: new Describer(NO_CLASSES), indicators: 2, ruled: undefined });
const stretch = (start: number, end: number, value: 'ja' | 'nee' | 'gepland' = 'ja') => ({
  indicator: 1,
  value,
  start,
  end,
});

test.each([
  ['the whole first sentence', stretch(0, 16), [1, 0]],
  ['a word of it', stretch(4, 8), [1, 0]],
  ['both', stretch(0, 44), [1, 1]],
  ['the second and the tail of the first', stretch(13, 44), [0, 1]],
] as const)('a quote that is %s codes the sentences it covers', (_, coded, recorded) => {
  const lessons = lessonsOf(entry, [coded], teaching());
  expect(lessons.map(({ targets }) => targets[1])).toEqual([...recorded]);
});

test.each([
  ['ja', [0, 1, 0, 0, 0, 0]],
  ['gepland', [0, 0, 0, 1, 0, 0]],
  ['nee', [0, 1, 0, 0, 0, 1]],
] as const)('%s is learned as recorded, planned or denied', (value, targets) => {
  const lesson = lessonOf(entry, [{ indicator: 1, value }], teaching());
  expect([...lesson.targets]).toEqual([...targets]);
  expect(lesson.sentences).toHaveLength(2);
});

test('features of too few sentences are left out, those of enough are kept in order of their hash', () => {
  const lessons = lessonsOf(entryOf(['geen plan', 'geen thee', 'wel thee']), [], teaching());
  const { keys, examples } = layOut(lessons, 2);
  expect([...keys]).toContain(hashOf('woord geen'));
  expect([...keys]).not.toContain(hashOf('woord plan'));
  expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
  expect(examples).toHaveLength(3);
});

test('of too many features those that training moved most stay', () => {
  const trained = {
    hidden: 2,
    outputs: 1,
    rows: Float32Array.of(0.1, 0, -2, 1, 0.5, 0.5),
    out: Float32Array.of(1, 1),
    bias: Float32Array.of(0),
  };
  const { keys, rows, rowScales } = quantise(trained, Uint32Array.of(10, 20, 30), 2);
  expect([...keys]).toEqual([20, 30]);
  expect([...rows]).toEqual([-7, 4, 7, 7]);
  expect([...rowScales].map((scale) => Math.round(scale * 7 * 10) / 10)).toEqual([2, 0.5]);
});

test('thresholds are those under which most agree', () => {
  const outcome = (gold: Outcome['gold'], chance: number, value: Outcome['gold']): Outcome => ({
    id: 'A',
    group: 'A',
    indicator: 'x',
    gold,
    chance,
    values: { 'alleen regels': value, 'met voorstellen': value, 'met veto': value, 'met beide': value },
  });
  const from = { recorded: 0.5, sentence: 0.5, doubt: 0, turn: 1e9, postpone: 1e9, planned: 2, denied: 0.5 };
  const chosen = chooseThresholds(from, ({ turn }) => [
    outcome('ja', 0.45, 'ja'),
    outcome('nee', 0.48, turn === 0.7 ? 'nee' : 'ja'),
    outcome('geen', 0.41, 'geen'),
  ]);
  expect(chosen).toEqual({ ...from, recorded: 0.425, turn: 0.7 });
});
