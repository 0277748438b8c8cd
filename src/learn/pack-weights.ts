import type { NetworkWeights } from '../model/reader.js';

const MAGIC = 0x325a4c5a; // "ZLZ2"

/** Little-endian: magic, hidden, outputs, features; then keys, scales, out, bias, and rows at two numbers a byte, the lower half first. */
export function packWeights({
  hidden,
  outputs,
  keys,
  rows,
  rowScales,
  out,
  bias,
}: NetworkWeights): Uint8Array {
  const parts = [
    Uint32Array.of(MAGIC, hidden, outputs, keys.length),
    keys,
    rowScales,
    out,
    bias,
    halves(rows),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Of each two numbers, from -8 to 7, one byte. */
function halves(rows: Int8Array): Uint8Array {
  return Uint8Array.from(
    { length: rows.length / 2 },
    (_, at) => (rows[2 * at]! & 15) | ((rows[2 * at + 1]! & 15) << 4),
  );
}
