import type { Dossier, Entry } from '../model/dossier.js';
import type { Names } from './names.js';
import type { Reading } from './reading.js';
import type { Registrar } from './registrar.js';
import { type Slot, slotsOf } from './slots.js';

/** An entry being read: its text, its title and its labels, each read once. */
export interface EntryReading {
  readonly entry: Entry;
  readonly body: Reading;
  readonly title: Reading | undefined;
  readonly slots: readonly { readonly slot: Slot; readonly label: Reading }[];
  readonly registrar: Registrar | undefined;
  readonly opened: string | undefined;
  /** Days since the dossier was opened. */
  readonly day: number | undefined;
  /** Reads a title or a stretch of the text with the same lexicon. */
  look(text: string): Reading;
  /** Reads a label, a place or an author. */
  lookAtLabel(label: string): Reading;
}

interface Readable extends Look {
  readonly dossier: Dossier;
  readonly registrar: Registrar | undefined;
  readonly body: Reading;
}

const DAY = 86_400_000;

export function readEntry(
  entry: Entry,
  { dossier, registrar, body, look, lookAtLabel }: Readable,
): EntryReading {
  const title = entry.title?.replace(/\.[a-z]{3,4}$/iu, '').replaceAll('_', ' ');
  return {
    entry,
    body,
    title: title === undefined ? undefined : look(title),
    slots: slotsOf(entry).map((slot) => ({ slot, label: labelOf(slot, { look, lookAtLabel }) })),
    registrar,
    opened: dossier.opened,
    day:
      entry.date === undefined || dossier.opened === undefined
        ? undefined
        : Math.round((Date.parse(entry.date) - Date.parse(dossier.opened)) / DAY),
    look,
    lookAtLabel,
  };
}

function labelOf({ kind, label }: Slot, { look, lookAtLabel }: Look): Reading {
  const spaced = label.replaceAll('_', ' ');
  return kind === 'titel' || kind === 'document' ? look(spaced) : lookAtLabel(spaced);
}

/** Reads strings of one dossier. */
export type Look = Pick<EntryReading, 'look' | 'lookAtLabel'>;

/** Reads each string of a dossier once: labels, places and authors come back with every entry. */
export function createLook(readText: ReadString, readLabel: ReadString, names: Names): Look {
  return { look: once(readText, names), lookAtLabel: once(readLabel, names) };
}

type ReadString = (text: string) => Reading;

function once(readString: ReadString, names: Names): ReadString {
  const known = new Map<string, Reading>();
  return (text) => {
    let reading = known.get(text);
    if (reading === undefined) {
      reading = readString(text).named(names);
      known.set(text, reading);
    }
    return reading;
  };
}

/** The heading under which an offset of a document stands. */
export function headingAt({ document }: Entry, offset: number): string | undefined {
  return document?.sections.findLast((section) => section.start <= offset && offset < section.end)?.heading;
}
