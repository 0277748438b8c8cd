import { expect, test } from 'vitest';
import type { Example } from '../../src/learn/example.js';
import { fitBalance } from '../../src/learn/fit-balance.js';
import { join } from '../../src/learn/join.js';
import { packWeights } from '../../src/learn/pack-weights.js';
import { quantise } from '../../src/learn/quantise.js';
import { type Trained, trainNetwork } from '../../src/learn/train-network.js';
import { TRAINING } from '../../src/learn/training.js';
import { unpackWeights } from '../../src/read/knowledge/unpack-weights.js';
import { weighEvidence } from '../../src/weigh/balance.js';
import { EVIDENCE } from '../../src/weigh/evidence.js';

const rowOf = (...features: number[]) => ({
  features: Int32Array.from(features),
  weights: new Float32Array(features.length).fill(1),
});

const example = (target: number, ...sentences: number[][]): Example => ({
  sentences: sentences.map((features) => rowOf(...features)),
  targets: Uint8Array.of(target),
  weight: 1,
});

const chance = ({ hidden, outputs, rows, out, bias }: Trained, ...features: number[]): number => {
  let logit = bias[0]!;
  for (let unit = 0; unit < hidden; unit++) {
    const sum = features.reduce((total, feature) => total + rows[feature * hidden + unit]!, 0);
    logit += Math.max(0, sum) * out[unit * outputs]!;
  }
  return 1 / (1 + Math.exp(-logit));
};

const times = (count: number, examples: readonly Example[]): Example[] =>
  Array.from({ length: count }, () => examples).flat();
const size = { features: 4, outputs: 1 };
const LONG = { ...TRAINING, hidden: 8, epochs: 40, dropout: 0 };

test('what no sum of single words can tell is learned: either of two, not both', () => {
  const either = [example(1, [0]), example(1, [1]), example(0, [0, 1]), example(0, [2])];
  const trained = trainNetwork(times(20, either), size, LONG);
  expect(chance(trained, 0)).toBeGreaterThan(0.8);
  expect(chance(trained, 1)).toBeGreaterThan(0.8);
  expect(chance(trained, 0, 1)).toBeLessThan(0.2);
});

test('of a passage coded as a whole the telling sentence is found', () => {
  const passages = [example(1, [2], [0]), example(1, [0], [3]), example(0, [2], [3]), example(0, [3])];
  const trained = trainNetwork(times(20, passages), size, LONG);
  expect(chance(trained, 0)).toBeGreaterThan(0.8);
  expect(chance(trained, 2)).toBeLessThan(0.2);
  expect(chance(trained, 3)).toBeLessThan(0.2);
});

test('the same examples give the same numbers, another seed others', () => {
  const examples = times(5, [example(1, [0]), example(0, [1])]);
  const once = trainNetwork(examples, size);
  expect(trainNetwork(examples, size).rows).toEqual(once.rows);
  expect(trainNetwork(examples, size, { ...TRAINING, seed: 99 }).rows).not.toEqual(once.rows);
});

test('networks joined say the mean of their log-odds', () => {
  const examples = times(10, [example(1, [0]), example(0, [1])]);
  const networks = [7, 8].map((seed) => trainNetwork(examples, size, { ...TRAINING, seed }));
  const logit = (network: Trained): number => {
    const odds = chance(network, 0);
    return Math.log(odds / (1 - odds));
  };
  const mean = (logit(networks[0]!) + logit(networks[1]!)) / 2;
  expect(logit(join(networks))).toBeCloseTo(mean, 4);
});

test('packed weights come back as they were; cut or changed bytes are refused', () => {
  const trained = trainNetwork(times(3, [example(1, [0]), example(0, [1])]), size);
  const weights = quantise(trained, Uint32Array.of(3, 7, 9, 4_000_000_000));
  const bytes = packWeights(weights);
  expect(unpackWeights(bytes)).toEqual(weights);
  expect(unpackWeights(bytes.slice(0, -1))).toBeUndefined();
  expect(unpackWeights(Uint8Array.of(1, 2, 3))).toBeUndefined();
  expect(unpackWeights(bytes.with(0, 0))).toBeUndefined();
});

test('the balance learns whom to trust', () => {
  const evidence = (reader: number, rule: number) =>
    Float64Array.from(EVIDENCE, (name) =>
      name === 'altijd' ? 1 : name === 'lezer' ? reader : name === 'regel' ? rule : 0,
    );
  const weighings = Array.from({ length: 40 }, (_, number) => {
    const recorded = number % 2 === 0;
    return { indicator: 0, evidence: evidence(recorded ? 1 : -1, number % 4 < 2 ? 1 : 0), recorded };
  });
  const balance = fitBalance(weighings, 1);
  expect(weighEvidence(evidence(1, 0), 0, balance)).toBeGreaterThan(0.8);
  expect(weighEvidence(evidence(-1, 1), 0, balance)).toBeLessThan(0.2);
});
