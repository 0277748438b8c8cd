import { type CompoundFile, numbersIn, readFat } from './allocation.js';
import { readHeader } from './compound-header.js';
import { damaged } from './damaged.js';
import { type Directory, type DirectoryEntry, readDirectory } from './directory.js';
import { isEnd, Sectors } from './sectors.js';

const MINI_SECTOR_BYTES = 64;
/** Streams of fewer bytes are in mini sectors, which are in the stream of the root. */
const MINI_BELOW = 4096;

/**
 * Holds a compound file ([MS-CFB] version 3 or 4, what .msg is) against itself, in time that grows with its length: its
 * chains of sectors and its directory end, nothing is in two places, and all of it is in the file. `bytes` is the whole file.
 * @throws Refused (`onleesbaar`) that says where it is damaged.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(file);
  const compound: CompoundFile = { file, header, sectors: new Sectors(header.sectors) };
  const next = readFat(compound);
  const start = header.firstDirectorySector;
  const places = compound.sectors.chain({ start, next, where: 'de keten van de inhoudsopgave' });
  const directory = readDirectory(compound, places);
  checkLargeStreams(compound, next, directory);
  checkSmallStreams(compound, next, directory);
}

function checkLargeStreams(
  { header, sectors }: CompoundFile,
  next: Uint32Array,
  { root, streams }: Directory,
): void {
  // The root has a chain whatever its size is: who reads it goes by its end.
  if (root.size > 0 || !isEnd(root.start))
    checkLength(
      root,
      sectors.chain({ start: root.start, next, where: ROOT }).length * header.sectorSize,
      ROOT,
    );
  for (const stream of streams.filter(({ size }) => size >= MINI_BELOW)) {
    const chain = sectors.chain({ start: stream.start, next, where: STREAM });
    checkLength(stream, chain.length * header.sectorSize, STREAM);
  }
}

function checkSmallStreams(compound: CompoundFile, next: Uint32Array, { root, streams }: Directory): void {
  const mini = new Sectors(Math.ceil(root.size / MINI_SECTOR_BYTES));
  const miniNext = numbersIn(compound, miniFatPlaces(compound, next));
  for (const stream of streams.filter(({ size }) => size > 0 && size < MINI_BELOW)) {
    const chain = mini.chain({ start: stream.start, next: miniNext, where: SMALL });
    checkLength(stream, chain.length * MINI_SECTOR_BYTES, SMALL);
  }
}

function miniFatPlaces({ header, sectors }: CompoundFile, next: Uint32Array): readonly number[] {
  if (header.miniFatSectors === 0) return [];
  const chain = sectors.chain({ start: header.firstMiniFatSector, next, where: MINI_FAT });
  if (chain.length === header.miniFatSectors) return chain;
  throw damaged({
    where: MINI_FAT,
    wrong: `telt ${chain.length} sectoren`,
    right: `volgens de kop horen het er ${header.miniFatSectors} te zijn`,
  });
}

const ROOT = 'de stroom van de wortel';
const STREAM = 'een stroom';
const SMALL = 'een kleine stroom';
const MINI_FAT = 'de tabel van kleine sectoren (miniFAT)';

function checkLength({ size }: DirectoryEntry, room: number, where: string): void {
  if (size > room)
    throw damaged({
      where,
      wrong: `is volgens de inhoudsopgave ${size} bytes`,
      right: `in de sectoren ervan passen er ${room}`,
    });
}
