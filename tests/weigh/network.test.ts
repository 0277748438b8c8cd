import { expect, test } from 'vitest';
import { rounded, strongest } from '../../src/weigh/explain.js';
import { hashOf, hashOfPair } from '../../src/weigh/hash.js';
import { Network } from '../../src/weigh/network.js';
import { Describer } from '../../src/weigh/sentence-features.js';
import { entryOf, networkOf } from './small-reader.js';

const NO_CLASSES = (): readonly string[] => [];

const network = new Network(networkOf({ 'woord plan': 3, 'woord geen': -1 }, { outputs: 2, bias: -1 }));

const logitOf = (line: string): number =>
  network.logits(new Describer(NO_CLASSES).describe(entryOf([line]))[0]!)[0]!;

test('hashes are the same on every machine', () => {
  expect(hashOf('woord plan')).toBe(hashOf(['woord', 'plan'].join(' ')));
  expect([hashOf(''), hashOf('é'), hashOf('plan')]).toMatchInlineSnapshot(`
    [
      723595804,
      854458465,
      1510095906,
    ]
  `);
  expect(hashOfPair(1, 2)).not.toBe(hashOfPair(2, 1));
});

test.each([
  ['Wij maken plan samen', 0.5],
  ['Wij maken geen plan', 0],
  ['Wij maken samen thee', -1],
  ['geen geen geen geen', -1],
])('"%s" has log-odds %f: what is below nought is dropped before the bias', (line, logit) => {
  expect(logitOf(line)).toBeCloseTo(logit, 5);
});

test('the reasons add up to the log-odds less the bias', () => {
  const [features] = new Describer(NO_CLASSES).describe(entryOf(['Wij maken geen plan']));
  const reasons = strongest(features!, { network, output: 0, most: 9 });
  expect(reasons).toEqual([
    { name: 'woord: plan', weight: 1.5 },
    { name: 'woord: geen', weight: -0.5 },
  ]);
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  expect(rounded(sum - 1)).toBe(rounded(logitOf('Wij maken geen plan')));
});

test('a word shares its pieces with its compounds', () => {
  const pieces = new Network(networkOf({ 'woord *plan': 2 }, { outputs: 1, bias: 0 }));
  const says = (line: string): number =>
    pieces.logits(new Describer(NO_CLASSES).describe(entryOf([line]))[0]!)[0]!;
  expect(says('het herstelplan ligt er')).toBeGreaterThan(0);
  expect(says('het herstel zet door')).toBe(0);
});

test('order counts for concepts: who comes before what', () => {
  const pair = hashOfPair(hashOf('begrip: partij'), hashOf('begrip: overleg'));
  const weights = { ...networkOf({ x: 1 }, { outputs: 1, bias: 0 }), keys: Uint32Array.of(pair) };
  const ordered = new Network(weights);
  const says = (line: string): number => {
    const entry = entryOf([line], { politie: 'partij', overleg: 'overleg' });
    return ordered.logits(new Describer(NO_CLASSES).describe(entry)[0]!)[0]!;
  };
  expect(says('met politie in overleg')).toBeGreaterThan(0);
  expect(says('in overleg met politie')).toBe(0);
});
