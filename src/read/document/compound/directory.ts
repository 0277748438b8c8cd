import type { CompoundFile } from './allocation.js';
import { damaged } from './damaged.js';

const WHERE = 'de inhoudsopgave';
const ENTRY_BYTES = 128;
const NONE = 0xffffffff;
const KIND = { storage: 1, stream: 2, root: 5 };

/** A stream, or a storage that holds streams and storages ([MS-CFB] 2.6). */
export interface DirectoryEntry {
  readonly kind: number;
  /** Numbers of other entries. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  /** First sector. */
  readonly start: number;
  /** Bytes. */
  readonly size: number;
}

/** The root, and the streams that it leads to. @throws Refused when entries lead to one another in a circle, or nowhere. */
export function readDirectory(compound: CompoundFile, places: readonly number[]): Directory {
  const entries = places.flatMap((place) => entriesIn(compound, place));
  const [root] = entries;
  if (root?.kind !== KIND.root)
    throw damaged({
      where: WHERE,
      wrong: 'begint niet met de wortel',
      right: 'die hoort er het eerst te staan',
    });
  return { root, streams: reached(entries, root).filter(({ kind }) => kind === KIND.stream) };
}

export interface Directory {
  readonly root: DirectoryEntry;
  readonly streams: readonly DirectoryEntry[];
}

function entriesIn({ file, header }: CompoundFile, place: number): readonly DirectoryEntry[] {
  const start = (place + 1) * header.sectorSize;
  return Array.from({ length: header.sectorSize / ENTRY_BYTES }, (_, index) =>
    entryAt(file, start + index * ENTRY_BYTES),
  );
}

function entryAt(file: DataView, at: number): DirectoryEntry {
  const number = (offset: number) => file.getUint32(at + offset, true);
  return {
    kind: file.getUint8(at + 66),
    left: number(68),
    right: number(72),
    child: number(76),
    start: number(116),
    // Version 3 has 32 bits; what stands in the other 32 is then not to be read.
    size: number(120) + (file.getUint16(26, true) === 4 ? number(124) * 2 ** 32 : 0),
  };
}

function reached(entries: readonly DirectoryEntry[], root: DirectoryEntry): readonly DirectoryEntry[] {
  const seen = new Set<number>([0]);
  const found: DirectoryEntry[] = [];
  const waiting = [root.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === NONE) continue;
    const entry = entryOf(entries, at);
    if (seen.has(at))
      throw damaged({
        where: WHERE,
        wrong: `komt twee keer bij onderdeel ${at}`,
        right: 'elk hoort er één keer in te staan',
      });
    seen.add(at);
    found.push(entry);
    waiting.push(entry.left, entry.right);
    if (entry.kind === KIND.storage) waiting.push(entry.child);
  }
  return found;
}

function entryOf(entries: readonly DirectoryEntry[], at: number): DirectoryEntry {
  const entry = entries[at];
  if (entry?.kind === KIND.storage || entry?.kind === KIND.stream) return entry;
  throw damaged({
    where: WHERE,
    wrong: `wijst naar onderdeel ${at}, dat er niet is`,
    right: `er is plaats voor ${entries.length}, genummerd vanaf 0`,
  });
}
