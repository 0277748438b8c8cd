import type { Dossier, Entry } from '../model/dossier.js';
import type { LexiconIndex } from './lexicon-index.js';
import { type Names, type Reading, read } from './reading.js';
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
  /** Reads a short string (a place, an author) or a stretch of the text with the same lexicon. */
  look(text: string): Reading;
}

interface Readable {
  readonly dossier: Dossier;
  readonly registrar: Registrar | undefined;
  readonly body: Reading;
  look(text: string): Reading;
}

const DAY = 86_400_000;

export function readEntry(entry: Entry, { dossier, registrar, body, look }: Readable): EntryReading {
  const title = entry.title?.replace(/\.[a-z]{3,4}$/iu, '').replaceAll('_', ' ');
  return {
    entry,
    body,
    title: title === undefined ? undefined : look(title),
    slots: slotsOf(entry).map((slot) => ({ slot, label: look(slot.label.replaceAll('_', ' ')) })),
    registrar,
    opened: dossier.opened,
    day:
      entry.date === undefined || dossier.opened === undefined
        ? undefined
        : Math.round((Date.parse(entry.date) - Date.parse(dossier.opened)) / DAY),
    look,
  };
}

/** Reads strings of one dossier, each once: labels, places and authors come back with every entry. */
export function createLook(index: LexiconIndex, names: Names): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    let reading = known.get(text);
    if (reading === undefined) {
      reading = read(text, index).named(names);
      known.set(text, reading);
    }
    return reading;
  };
}

/** The heading under which an offset of a document stands. */
export function headingAt({ document }: Entry, offset: number): string | undefined {
  return document?.sections.findLast((section) => section.start <= offset && offset < section.end)?.heading;
}
