/** FNV-1a over the characters, mixed once more: 32 bits, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The hash of two things in this order. */
export const hashOfPair = (first: number, second: number): number =>
  mixed(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));

function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 15);
  bits = Math.imul(bits, 0x2c1b3c6d);
  bits ^= bits >>> 12;
  bits = Math.imul(bits, 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}
