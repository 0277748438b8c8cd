import type { NetworkWeights } from '../model/reader.js';
import type { Bundle } from './bundle.js';
import type { Features } from './features.js';

/** Says of a sentence how likely it states something: features are summed, what is below nought is dropped, the rest weighed. */
export class Network {
  readonly weights: NetworkWeights;
  /** Keys and rows side by side, found by the last bits of the key. */
  readonly #table: Int32Array;
  readonly #mask: number;

  constructor(weights: NetworkWeights) {
    this.weights = weights;
    const size = 2 ** Math.ceil(Math.log2(3 * weights.keys.length + 2));
    this.#mask = size - 1;
    this.#table = new Int32Array(2 * size).fill(-1);
    weights.keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while (this.#table[2 * slot + 1]! >= 0) slot = (slot + 1) & this.#mask;
      this.#table[2 * slot] = key;
      this.#table[2 * slot + 1] = row;
    });
  }

  /** Log-odds of each output. */
  logits(features: Features): Float32Array {
    return this.outputsOf(this.hiddenOf(features));
  }

  /** Sums of the features per hidden unit. */
  hiddenOf(features: Features): Float32Array {
    const { bundles, scales, pairs, pairWeights, shared } = features;
    const sums = shared === undefined ? new Float32Array(this.weights.hidden) : this.sharedOf(shared).slice();
    for (let i = 0; i < bundles.length; i++) addTo(sums, this.sumOf(bundles[i]!), scales[i]!);
    this.#addRows(sums, pairs, pairWeights);
    return sums;
  }

  /** The same of what the sentences of an entry share, worked out once. */
  sharedOf(features: Features): Float32Array {
    features.sum ??= this.hiddenOf(features);
    return features.sum;
  }

  outputsOf(hidden: Float32Array): Float32Array {
    const { out, bias, outputs } = this.weights;
    const logits = bias.slice();
    for (let unit = 0; unit < hidden.length; unit++) {
      const active = hidden[unit]!;
      if (active <= 0) continue;
      const from = unit * outputs;
      for (let output = 0; output < outputs; output++) logits[output]! += out[from + output]! * active;
    }
    return logits;
  }

  /** What a bundle adds to each hidden unit. */
  sumOf(bundle: Bundle): Float32Array {
    if (bundle.sum !== undefined) return bundle.sum;
    const sum = new Float32Array(this.weights.hidden);
    this.#addRows(sum, bundle.ids, bundle.weights);
    bundle.sum = sum;
    return sum;
  }

  /** What one more of each hidden unit adds to an output; nothing where the unit is not active. */
  slopesOf(hidden: Float32Array, output: number): Float32Array {
    const { out, outputs } = this.weights;
    return hidden.map((sum, unit) => (sum > 0 ? out[unit * outputs + output]! : 0));
  }

  /** What a bundle adds to the output of these slopes. */
  worthOf(bundle: Bundle, slopes: Float32Array): number {
    const sum = this.sumOf(bundle);
    let worth = 0;
    for (let unit = 0; unit < slopes.length; unit++) worth += sum[unit]! * slopes[unit]!;
    return worth;
  }

  /** The same of a single feature. */
  worthOfRow(hash: number, slopes: Float32Array): number {
    const row = this.#find(hash);
    if (row < 0) return 0;
    const { rows, rowScales } = this.weights;
    const from = row * slopes.length;
    let worth = 0;
    for (let unit = 0; unit < slopes.length; unit++) worth += rows[from + unit]! * slopes[unit]!;
    return worth * rowScales[row]!;
  }

  #addRows(sums: Float32Array, hashes: ArrayLike<number>, weights: ArrayLike<number>): void {
    const { rows, rowScales, hidden } = this.weights;
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#find(hashes[i]!);
      if (row < 0) continue;
      const scale = rowScales[row]! * weights[i]!;
      const from = row * hidden;
      for (let unit = 0; unit < hidden; unit++) sums[unit]! += rows[from + unit]! * scale;
    }
  }

  #find(hash: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const row = table[2 * slot + 1]!;
      if (row < 0 || table[2 * slot] === (hash | 0)) return row;
      slot = (slot + 1) & mask;
    }
  }
}

function addTo(sums: Float32Array, row: Float32Array, scale: number): void {
  for (let unit = 0; unit < sums.length; unit++) sums[unit]! += row[unit]! * scale;
}
