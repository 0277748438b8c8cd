/** A zip without compression and with one fixed date: the same parts give the same bytes. */
export function zip(parts) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const data = Buffer.from(content, 'utf8');
    const path = Buffer.from(name, 'utf8');
    const header = Buffer.concat([localHeader(data, path), path, data]);
    bodies.push(header);
    directory.push(Buffer.concat([centralHeader(data, path, offset), path]));
    offset += header.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, endRecord(parts.length, central.length, offset)]);
}

/** 1 January 2022, 00:00, as DOS writes it. */
const DOS_DATE = ((2022 - 1980) << 9) | (1 << 5) | 1;
/** File names are UTF-8. */
const FLAGS = 0x0800;

function localHeader(data, path) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon({ header, at: 4, data, path });
  return header;
}

function centralHeader(data, path, offset) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon({ header, at: 6, data, path });
  header.writeUInt32LE(offset, 42);
  return header;
}

function writeCommon({ header, at, data, path }) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(crc32(data), at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(data.length, at + 18);
  header.writeUInt16LE(path.length, at + 22);
}

function endRecord(count, size, offset) {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(data) {
  let value = 0xffffffff;
  for (const byte of data) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff];
  return (value ^ 0xffffffff) >>> 0;
}
