import { damaged } from './damaged.js';

/** Where a compound file says that its tables are ([MS-CFB] 2.2); sectors are numbered from 0, after the header. */
export interface CompoundHeader {
  /** Bytes: 512 or 4096. */
  readonly sectorSize: number;
  /** Whole sectors that the file holds. */
  readonly sectors: number;
  readonly fatSectors: number;
  readonly firstDirectorySector: number;
  readonly firstMiniFatSector: number;
  readonly miniFatSectors: number;
  readonly firstDifatSector: number;
  readonly difatSectors: number;
}

const WHERE = 'de kop van het bestand';
const MAGIC = [0xd0cf11e0, 0xa1b11ae1];
const HEADER_BYTES = 512;
/** Of each version, the size of a sector as a power of two. */
const SECTOR_SHIFT: Readonly<Record<number, number>> = { 3: 9, 4: 12 };

/** Fields of the header that have one value, by their place and their size in bits. */
const FIXED = [
  { at: 28, bits: 16, value: 0xfffe, name: 'bytevolgorde' },
  { at: 32, bits: 16, value: 6, name: 'grootte van kleine sectoren' },
  { at: 56, bits: 32, value: 4096, name: 'grens van kleine stromen' },
] as const;

/** The header of a compound file. @throws Refused when it is none, or of a version that does not exist. */
export function readHeader(file: DataView): CompoundHeader {
  if (file.byteLength < HEADER_BYTES || MAGIC.some((part, index) => file.getUint32(4 * index) !== part))
    throw damaged({
      where: WHERE,
      wrong: 'is afgebroken of ontbreekt',
      right: `hij hoort ${HEADER_BYTES} bytes te zijn`,
    });
  const sectorSize = sectorSizeOf(file);
  checkFixed(file);
  const number = (at: number) => file.getUint32(at, true);
  return {
    sectorSize,
    sectors: Math.max(0, Math.floor(file.byteLength / sectorSize) - 1),
    fatSectors: number(44),
    firstDirectorySector: number(48),
    firstMiniFatSector: number(60),
    miniFatSectors: number(64),
    firstDifatSector: number(68),
    difatSectors: number(72),
  };
}

function sectorSizeOf(file: DataView): number {
  const [version, shift] = [file.getUint16(26, true), file.getUint16(30, true)];
  if (SECTOR_SHIFT[version] !== shift)
    throw damaged({
      where: WHERE,
      wrong: `noemt versie ${version} met sectoren van 2^${shift} bytes`,
      right: 'dat hoort versie 3 met 2^9 of versie 4 met 2^12 te zijn',
    });
  return 2 ** shift;
}

function checkFixed(file: DataView): void {
  for (const { at, bits, value, name } of FIXED) {
    const found = bits === 16 ? file.getUint16(at, true) : file.getUint32(at, true);
    if (found !== value)
      throw damaged({
        where: WHERE,
        wrong: `noemt ${found} als ${name}`,
        right: `dat hoort ${value} te zijn`,
      });
  }
}
