import { Network } from '../weigh/network.js';
import { OUTPUT_KINDS } from '../weigh/outputs.js';
import { type Case, foldsOf } from './cross-validate.js';
import { join } from './join.js';
import type { Lesson } from './lesson.js';
import { quantise } from './quantise.js';
import { layOut } from './table.js';
import { type Trained, trainNetwork } from './train-network.js';
import { TRAINING } from './training.js';

/** Features of fewer sentences are chance. */
const AT_LEAST = 5;
/** So many fit in ten megabytes. */
const MOST_FEATURES = 134_000;
/** Networks that began otherwise err otherwise; together they err less. */
export const SEEDS = [7, 8, 9, 10] as const;

/** One network with the hashes of its features, not yet made small. */
export interface Learned {
  readonly keys: Uint32Array;
  readonly trained: Trained;
}

interface Material {
  readonly cases: readonly Case[];
  readonly passages: readonly Lesson[];
  readonly indicators: number;
}

/** Learns from everything, or from all folds but one. */
export function learn(
  { cases, passages, indicators }: Material,
  { seed, without, folds }: { readonly seed: number; readonly without?: number; readonly folds: number },
): Learned {
  const taught = foldsOf(cases, folds).flatMap((own, fold) => (fold === without ? [] : own));
  const lessons = [...taught.flatMap((one) => one.lessons), ...passages];
  const { keys, examples } = layOut(lessons, AT_LEAST);
  const size = { features: keys.length, outputs: OUTPUT_KINDS.length * indicators };
  return { keys, trained: trainNetwork(examples, size, { ...TRAINING, seed }) };
}

/** Those that learned from the same as one small network. */
export function networkOf(learned: readonly Learned[]): Network {
  return new Network(quantise(join(learned.map(({ trained }) => trained)), learned[0]!.keys, MOST_FEATURES));
}
