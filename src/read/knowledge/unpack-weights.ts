import type { NetworkWeights } from '../../model/reader.js';

const MAGIC = 0x315a4c5a; // "ZLZ1"
const HEAD = 4 * Uint32Array.BYTES_PER_ELEMENT;

/** Little-endian: magic, hidden, outputs, features; then keys, scales, out, bias, rows. Undefined when the bytes are no weights. */
export function unpackWeights(bytes: Uint8Array): NetworkWeights | undefined {
  if (bytes.byteLength < HEAD) return undefined;
  const { buffer } = Uint8Array.from(bytes); // aligned
  const [magic, hidden, outputs, features] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || hidden === undefined || outputs === undefined || features === undefined)
    return undefined;
  const floats = features + hidden * outputs + outputs;
  if (buffer.byteLength !== HEAD + 4 * features + 4 * floats + features * hidden) return undefined;
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
    rows: new Int8Array(buffer, at, features * hidden),
  };
}
