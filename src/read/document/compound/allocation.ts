import type { CompoundHeader } from './compound-header.js';
import { damaged } from './damaged.js';
import { isEnd, type Sectors } from './sectors.js';

/** Places of FAT sectors that the header holds itself; the rest are in DIFAT sectors. */
const IN_HEADER = { at: 76, count: 109 };
const FAT = 'de sectortabel (FAT)';
const DIFAT = 'de lijst van sectortabellen (DIFAT)';

export interface CompoundFile {
  readonly file: DataView;
  readonly header: CompoundHeader;
  readonly sectors: Sectors;
}

/** Of each sector the one after it ([MS-CFB] 2.3). @throws Refused when the tables loop or are not in the file. */
export function readFat(compound: CompoundFile): Uint32Array {
  const { header, sectors } = compound;
  if (header.fatSectors > header.sectors)
    throw damaged({
      where: FAT,
      wrong: `beslaat volgens de kop ${header.fatSectors} sectoren`,
      right: `het bestand heeft er ${header.sectors}`,
    });
  const places = [...placesInHeader(compound), ...placesInDifat(compound)].slice(0, header.fatSectors);
  if (places.length < header.fatSectors)
    throw damaged({
      where: DIFAT,
      wrong: `noemt ${places.length} sectortabellen`,
      right: `volgens de kop horen het er ${header.fatSectors} te zijn`,
    });
  for (const place of places) sectors.claim(place, FAT);
  return numbersIn(compound, places);
}

/** The numbers that stand in sectors, one after the other. */
export function numbersIn({ file, header }: CompoundFile, places: readonly number[]): Uint32Array {
  const each = header.sectorSize / 4;
  const numbers = new Uint32Array(places.length * each);
  for (const [index, place] of places.entries())
    for (let at = 0; at < each; at++)
      numbers[index * each + at] = file.getUint32((place + 1) * header.sectorSize + 4 * at, true);
  return numbers;
}

function placesInHeader({ file }: CompoundFile): readonly number[] {
  return Array.from({ length: IN_HEADER.count }, (_, index) =>
    file.getUint32(IN_HEADER.at + 4 * index, true),
  );
}

/** The last number of a DIFAT sector is the next one. */
function placesInDifat(compound: CompoundFile): readonly number[] {
  const { header, sectors } = compound;
  const places: number[] = [];
  let next = header.firstDifatSector;
  for (let read = 0; read < header.difatSectors && !isEnd(next); read++) {
    const numbers = [...numbersIn(compound, [sectors.claim(next, DIFAT)])];
    next = numbers.pop() ?? next;
    for (const place of numbers) places.push(place);
  }
  return places;
}
