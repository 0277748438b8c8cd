import type { NetworkWeights } from '../../model/reader.js';

const MAGIC = 0x325a4c5a; // "ZLZ2"
const HEAD = 4 * Uint32Array.BYTES_PER_ELEMENT;

/** Little-endian: magic, hidden, outputs, features; then keys, scales, out, bias, and rows at two numbers a byte, the lower half first. Undefined when the bytes are no weights. */
export function unpackWeights(bytes: Uint8Array): NetworkWeights | undefined {
  if (bytes.byteLength < HEAD) return undefined;
  const { buffer } = Uint8Array.from(bytes); // aligned
  const [magic, hidden, outputs, features] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || hidden === undefined || outputs === undefined || features === undefined)
    return undefined;
  const floats = features + hidden * outputs + outputs;
  if (buffer.byteLength !== HEAD + 4 * features + 4 * floats + (features * hidden) / 2) return undefined;
  let at = HEAD;
  const take = (length: number): number => {
    const from = at;
    at += 4 * length;
    return from;
  };
  return {
    hidden,
    outputs,
    keys: new Uint32Array(buffer, take(features), features),
    rowScales: new Float32Array(buffer, take(features), features),
    out: new Float32Array(buffer, take(hidden * outputs), hidden * outputs),
    bias: new Float32Array(buffer, take(outputs), outputs),
    rows: wholes(new Uint8Array(buffer, at)),
  };
}

/** Of each byte two numbers, from -8 to 7. */
function wholes(halves: Uint8Array): Int8Array {
  const rows = new Int8Array(2 * halves.length);
  halves.forEach((both, at) => {
    rows[2 * at] = (both << 28) >> 28;
    rows[2 * at + 1] = (both << 24) >> 28;
  });
  return rows;
}
