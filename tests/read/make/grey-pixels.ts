import { inflateSync } from 'node:zlib';
import type { Picture } from './pdf-file.js';

const CHANNELS = 4;

/** The pixels of a PNG with eight bits a channel and transparency, in grey (PNG specification §9). */
export function greyPixels(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(png))), { length: width * CHANNELS, height });
  const grey = Uint8Array.from({ length: width * height }, (_, pixel) => rows[pixel * CHANNELS + 1] ?? 0);
  return { width, height, grey };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

function unfiltered(bytes: Buffer, { length, height }: { length: number; height: number }): Uint8Array {
  const rows = new Uint8Array(length * height);
  const at = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (rows[row * length + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (length + 1)] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const left = at(row, column - CHANNELS);
      const above = at(row - 1, column);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, at(row - 1, column - CHANNELS))];
      rows[row * length + column] = (bytes[row * (length + 1) + 1 + column] ?? 0) + (guess[filter] ?? 0);
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) =>
    Math.abs(left + above - corner - one),
  );
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}
