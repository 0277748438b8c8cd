import type { NetworkWeights } from '../model/reader.js';
import type { Bundle } from './bundle.js';
import type { Features } from './sentence-features.js';

/** Says of a sentence how likely it states something: features are summed, what is below nought is dropped, the rest weighed. */
export class Network {
  readonly weights: NetworkWeights;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(weights: NetworkWeights) {
    this.weights = weights;
    const size = 2 ** Math.ceil(Math.log2(2 * weights.keys.length + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    weights.keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    });
  }

  /** Log-odds of each output. */
  logits(features: Features): Float32Array {
    return this.outputsOf(this.hiddenOf(features));
  }

  /** Sums of the features per hidden unit. */
  hiddenOf({ bundles, scales, pairs }: Features): Float32Array {
    const sums = new Float32Array(this.weights.hidden);
    for (let i = 0; i < bundles.length; i++) {
      const sum = this.sumOf(bundles[i]!);
      const scale = scales[i]!;
      for (let unit = 0; unit < sums.length; unit++) sums[unit]! += sum[unit]! * scale;
    }
    for (let i = 0; i < pairs.length; i++) this.#addRow(sums, pairs[i]!.hash, pairs[i]!.weight);
    return sums;
  }

  outputsOf(hidden: Float32Array): Float32Array {
    const { out, bias, outputs } = this.weights;
    const logits = Float32Array.from(bias);
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
    for (let i = 0; i < bundle.ids.length; i++) this.#addRow(sum, bundle.ids[i]!, bundle.weights[i]!);
    bundle.sum = sum;
    return sum;
  }

  /** What one feature adds to each hidden unit. */
  rowOf(hash: number): Float32Array {
    const sum = new Float32Array(this.weights.hidden);
    this.#addRow(sum, hash, 1);
    return sum;
  }

  #addRow(sums: Float32Array, hash: number, weight: number): void {
    const row = this.#find(hash);
    if (row < 0) return;
    const { rows, rowScales, hidden } = this.weights;
    const scale = rowScales[row]! * weight;
    const from = row * hidden;
    for (let unit = 0; unit < hidden; unit++) sums[unit]! += rows[from + unit]! * scale;
  }

  #find(hash: number): number {
    const { keys } = this.weights;
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row < 0 || keys[row] === hash) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
