import { type Dossier, type Entry, placeKey } from '../model/dossier.js';
import type { Finding } from './finding.js';
import type { Names } from './names.js';
import type { Reading } from './reading.js';
import type { Registrar } from './registrar.js';
import { type Slot, slotsOf } from './slots.js';

/** Reads strings of one dossier. */
export interface Look {
  /** Whether the dossier gives professionals names. */
  readonly areNames: boolean;
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

/** An entry being read: its text, its title and its labels, each read once. */
export class EntryReading {
  readonly entry: Entry;
  readonly body: Reading;
  readonly title: Reading | undefined;
  readonly slots: readonly { readonly slot: Slot; readonly label: Reading }[];
  readonly registrar: Registrar | undefined;
  readonly opened: string | undefined;
  readonly areNames: boolean;
  readonly look: Look['look'];
  readonly lookAtLabel: Look['lookAtLabel'];
  /** What rules found and cues took back; gathered where somebody asks for it. */
  silenced: Finding[] | undefined;
  #day: number | undefined;
  #place: string | undefined;

  constructor(entry: Entry, { dossier, registrar, body, areNames, look, lookAtLabel }: Readable) {
    const title = entry.title === undefined ? undefined : wordsOf(entry.title);
    this.entry = entry;
    this.body = body;
    this.title = title === undefined ? undefined : look(title);
    this.slots = slotsOf(entry).map((slot) => ({ slot, label: labelOf(slot, { look, lookAtLabel }) }));
    this.registrar = registrar;
    this.opened = dossier.opened;
    this.areNames = areNames;
    this.look = look;
    this.lookAtLabel = lookAtLabel;
  }

  /** Days since the dossier was opened. */
  get day(): number | undefined {
    const { date } = this.entry;
    if (date === undefined || this.opened === undefined) return undefined;
    this.#day ??= Math.round((Date.parse(date) - Date.parse(this.opened)) / DAY);
    return this.#day;
  }

  /** Its place as a key; under a heading of its document that is the second level. */
  placeUnder(heading: string | undefined): string {
    const { place } = this.entry;
    if (heading !== undefined) return placeKey([place[0] ?? '', heading]);
    this.#place ??= placeKey(place);
    return this.#place;
  }

  get label(): Reading | undefined {
    return this.#lookAt(this.entry.label);
  }

  get section(): Reading | undefined {
    return this.#lookAt(this.entry.place[0]);
  }

  get author(): Reading | undefined {
    return this.#lookAt(this.entry.author);
  }

  /** The title with what is no word of it: the ending of a document's name. */
  get titleAsWritten(): Reading | undefined {
    return this.entry.title === undefined ? undefined : this.look(this.entry.title);
  }

  /** A stretch of its text, for what rules look for in prose; often that is all of it. */
  lookAtQuote(quote: string): Reading {
    return quote === this.entry.text ? this.body : this.look(quote);
  }

  #lookAt(label: string | undefined): Reading | undefined {
    return label === undefined ? undefined : this.lookAtLabel(label);
  }
}

/** A title without the ending and the underscores of a document's name. */
function wordsOf(title: string): string {
  const named = title.includes('.') ? title.replace(/\.[a-z]{3,4}$/iu, '') : title;
  return named.includes('_') ? named.replaceAll('_', ' ') : named;
}

function labelOf({ kind, label }: Slot, { look, lookAtLabel }: Omit<Look, 'areNames'>): Reading {
  const spaced = label.includes('_') ? label.replaceAll('_', ' ') : label;
  return kind === 'titel' || kind === 'document' ? look(spaced) : lookAtLabel(spaced);
}

/** Reads each string of a dossier once: labels, places and authors come back with every entry. */
export function createLook(readText: ReadString, readLabel: ReadString, names: Names): Look {
  const texts = new Map<string, Reading>();
  const labels = new Map<string, Reading>();
  return {
    areNames: names.size > 0,
    look: (text) => texts.get(text) ?? readNew(text, { readString: readText, known: texts, names }),
    lookAtLabel: (label) =>
      labels.get(label) ?? readNew(label, { readString: readLabel, known: labels, names }),
  };
}

type ReadString = (text: string) => Reading;

interface Reader {
  readonly readString: ReadString;
  readonly known: Map<string, Reading>;
  readonly names: Names;
}

function readNew(text: string, { readString, known, names }: Reader): Reading {
  const reading = readString(text).named(names);
  known.set(text, reading);
  return reading;
}

/** The heading under which an offset of a document stands. */
export function headingAt({ document }: Entry, offset: number): string | undefined {
  return document?.sections.findLast((section) => section.start <= offset && offset < section.end)?.heading;
}
