import type { Bundle } from './bundle.js';
import { hashOfPair } from './hash.js';

/** Features of one sentence: bundles each with a scale, pairs in this order, and what it shares with its whole entry. */
export class Features {
  readonly bundles: Bundle[] = [];
  readonly scales: number[] = [];
  readonly firsts: Bundle[] = [];
  readonly seconds: Bundle[] = [];
  readonly pairs: number[] = [];
  readonly pairWeights: number[] = [];
  readonly shared: Features | undefined;
  /** What it adds up to in a network, of what many share; filled in by the network that asks. */
  sum: Float32Array | undefined;

  constructor(shared?: Features) {
    this.shared = shared;
    this.sum = undefined;
  }

  add(bundle: Bundle, scale: number): void {
    this.bundles.push(bundle);
    this.scales.push(scale);
  }

  pair(first: Bundle, second: Bundle, weight: number): void {
    this.addPair(first, second, hashOfPair(first.hash, second.hash), weight);
  }

  addPair(first: Bundle, second: Bundle, hash: number, weight: number): void {
    this.firsts.push(first);
    this.seconds.push(second);
    this.pairs.push(hash);
    this.pairWeights.push(weight);
  }
}
