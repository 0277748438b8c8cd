import type { NetworkWeights } from '../model/reader.js';
import type { Trained } from './train-network.js';

/** So that a number fits in half a byte, with its sign. */
const LARGEST = 7;

/**
 * The strongest rows as small whole numbers with one scale each: an eighth of the size. What rounding costs is made good
 * by the networks that fit in what it saves. Rows that training hardly moved say nothing and are left out first.
 */
export function quantise(
  { hidden, outputs, rows, out, bias }: Trained,
  keys: Uint32Array,
  most = Number.POSITIVE_INFINITY,
): NetworkWeights {
  const strength = Float32Array.from(keys, (_, row) =>
    rows
      .subarray(row * hidden, (row + 1) * hidden)
      .reduce((top, number) => Math.max(top, Math.abs(number)), 0),
  );
  const kept = [...strength.keys()]
    .sort((a, b) => strength[b]! - strength[a]!)
    .slice(0, Math.min(most, keys.length))
    .sort((a, b) => a - b);
  const small = new Int8Array(kept.length * hidden);
  kept.forEach((row, place) => {
    for (let unit = 0; unit < hidden; unit++) {
      const share = rows[row * hidden + unit]! / (strength[row]! || 1);
      small[place * hidden + unit] = Math.round(share * LARGEST);
    }
  });
  return {
    hidden,
    outputs,
    keys: Uint32Array.from(kept, (row) => keys[row]!),
    rows: small,
    rowScales: Float32Array.from(kept, (row) => strength[row]! / LARGEST),
    out,
    bias,
  };
}
