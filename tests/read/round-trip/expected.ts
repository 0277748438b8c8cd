import { type CodedDossier, type CodedEntry, isFilled } from './coded-dossiers.js';
import type { Format } from './format.js';
import { KEPT, type Kept } from './kept.js';
import {
  CASE_FIELDS,
  ENTRY_FIELDS,
  type SeenCase,
  type SeenEntry,
  writtenCase,
  writtenEntry,
} from './seen.js';

export function keptOf({ id }: Format): Kept {
  const kept = KEPT[id];
  if (kept === undefined) throw new Error(`${id}: kept.ts does not tell what it keeps`);
  return kept;
}

/** A dossier as it should come back. */
export function expectedCase(dossier: CodedDossier, format: Format): SeenCase {
  const written = writtenCase(dossier);
  const told = keptOf(format);
  const values = CASE_FIELDS.map((field) => {
    if (told[field] === 'gelijk') return [field, written[field]];
    return [field, told[field] === 'verloren' ? nothing(field) : format.caseBecomes?.[field]?.(dossier)];
  });
  return Object.fromEntries(values) as SeenCase;
}

/** The violence of a dossier is a list: lost, it is empty. */
function nothing(field: string): string | undefined {
  return field === 'violence' ? '' : undefined;
}

/** The entries of a dossier as they should come back: what was filled in, in the order of the source. */
export function expectedEntries(dossier: CodedDossier, format: Format): readonly SeenEntry[] {
  return writtenIn(dossier, format).map((entry) => expectedEntry({ entry, dossier, format }));
}

/** The entries that a format has for a dossier. */
export function writtenIn(dossier: CodedDossier, { gather, isMoved }: Format): readonly CodedEntry[] {
  const filled = (gather?.(dossier) ?? dossier.entries).filter(isFilled);
  if (!isMoved) return filled;
  const moved = (entry: CodedEntry): boolean => isMoved(entry, dossier);
  return [...filled.filter((entry) => !moved(entry)), ...filled.filter(moved)];
}

interface Expect {
  readonly entry: CodedEntry;
  readonly dossier: CodedDossier;
  readonly format: Format;
}

function expectedEntry({ entry, dossier, format }: Expect): SeenEntry {
  const written = writtenEntry(entry);
  if (format.isMoved && !format.isMoved(entry, dossier)) return written;
  const told = keptOf(format);
  const values = ENTRY_FIELDS.map((field) => {
    if (told[field] === 'gelijk' || field === 'id') return [field, written[field]];
    return [field, told[field] === 'verloren' ? undefined : format.entryBecomes?.[field]?.(entry, dossier)];
  });
  return Object.fromEntries(values) as SeenEntry;
}
