import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly size: number;
  readonly crc: number;
}

export interface ZipOptions {
  /** Sizes the directory claims instead of the true ones. */
  readonly claimedSize?: number;
}

/** A deflated zip container. */
export function zipFile(parts: Readonly<Record<string, string | Buffer>>, options: ZipOptions = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of Object.entries(parts).map(packed)) {
    const size = options.claimedSize ?? part.size;
    const body = Buffer.concat([localHeader(part, size), part.name, part.packed]);
    bodies.push(body);
    directory.push(centralHeader({ part, size, offset }), part.name);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    ...bodies,
    central,
    endRecord({ count: bodies.length, size: central.length, offset }),
  ]);
}

function packed([name, content]: readonly [string, string | Buffer]): Part {
  const bytes = Buffer.from(content);
  return { name: Buffer.from(name), packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function localHeader(part: Part, size: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon({ header, at: 4, part, size });
  return header;
}

function centralHeader({ part, size, offset }: { part: Part; size: number; offset: number }): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon({ header, at: 6, part, size });
  header.writeUInt32LE(offset, 42);
  return header;
}

function writeCommon({
  header,
  at,
  part,
  size,
}: {
  header: Buffer;
  at: number;
  part: Part;
  size: number;
}): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(part.crc, at + 10);
  header.writeUInt32LE(part.packed.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(part.name.length, at + 22);
}

function endRecord({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
