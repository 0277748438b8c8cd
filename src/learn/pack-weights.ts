import type { NetworkWeights } from '../model/reader.js';

const MAGIC = 0x315a4c5a; // "ZLZ1"

/** Little-endian: magic, hidden, outputs, features; then keys, scales, out, bias, rows. */
export function packWeights({
  hidden,
  outputs,
  keys,
  rows,
  rowScales,
  out,
  bias,
}: NetworkWeights): Uint8Array {
  const parts = [Uint32Array.of(MAGIC, hidden, outputs, keys.length), keys, rowScales, out, bias, rows];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
