import { inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
/** What an inflater takes at once: the size an entry claims may be a lie. */
const SMALLEST_PIECE = 64;
const LARGEST_PIECE = 64 * 1024;

/** The content of an entry of a container in memory. @throws Error when it is damaged or another size than the directory says. */
export function unpackEntry(container: Buffer, entry: Entry): Buffer {
  const packed = packedBytes(container, entry);
  const content = entry.compressionMethod === STORED ? packed : inflated(packed, entry.uncompressedSize);
  if (content.length === entry.uncompressedSize) return content;
  throw new Error('an entry is smaller than the directory says');
}

/** An entry as it lies in its container. @throws Error when it is not there, or packed in a way that is not read. */
function packedBytes(container: Buffer, entry: Entry): Buffer {
  const header = entry.relativeOffsetOfLocalHeader;
  if (!entry.canDecodeFileData()) throw new Error('an entry is encrypted or packed in an unknown way');
  if (container.readUInt32LE(header) !== LOCAL_HEADER) throw new Error('an entry has no header');
  const named = container.readUInt16LE(header + 26) + container.readUInt16LE(header + 28);
  const start = header + LOCAL_HEADER_SIZE + named;
  const end = start + entry.compressedSize;
  if (end > container.length) throw new Error('an entry runs on beyond the end of its container');
  return container.subarray(start, end);
}

function inflated(packed: Buffer, size: number): Buffer {
  const chunkSize = Math.min(Math.max(size + 1, SMALLEST_PIECE), LARGEST_PIECE);
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize });
}
