import type { Features } from '../weigh/features.js';
import type { Example, Row } from './example.js';
import type { Lesson } from './lesson.js';

export interface Tabled {
  /** Hashes of the features that occur often enough, ascending. */
  readonly keys: Uint32Array;
  readonly examples: readonly Example[];
}

/** Lays lessons out as rows of a table that holds the features of at least so many sentences. */
export function layOut(all: readonly Lesson[], atLeast: number): Tabled {
  const lessons = all.filter(({ sentences }) => sentences.length > 0);
  const counts = new Map<number, number>();
  for (const { sentences } of lessons)
    for (const features of sentences)
      for (const id of weightsOf(features).keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const keys = Uint32Array.from([...counts].filter(([, count]) => count >= atLeast).map(([id]) => id)).sort();
  const places = new Map([...keys].map((key, place) => [key, place]));
  const examples = lessons.map(({ sentences, targets, weight }) => ({
    sentences: sentences.map((features) => rowOf(features, places)),
    targets,
    weight,
  }));
  return { keys, examples };
}

function rowOf(features: Features, places: ReadonlyMap<number, number>): Row {
  const known: number[] = [];
  const weights: number[] = [];
  for (const [id, weight] of weightsOf(features)) {
    const place = places.get(id);
    if (place === undefined) continue;
    known.push(place);
    weights.push(weight);
  }
  return { features: Int32Array.from(known), weights: Float32Array.from(weights) };
}

/** Each feature of a sentence once, with the sum of its weights. */
function weightsOf(features: Features): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (id: number, weight: number): void => {
    weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  for (const one of features.shared === undefined ? [features] : [features, features.shared]) {
    one.bundles.forEach(({ ids, weights: own }, number) => {
      for (let i = 0; i < ids.length; i++) add(ids[i]!, own[i]! * one.scales[number]!);
    });
    one.pairs.forEach((hash, number) => {
      add(hash, one.pairWeights[number]!);
    });
  }
  return weights;
}
