/** How a thing stands in the dossier (codebook §1). */
export const CODED_MODES = ['vinkje', 'beschrijving', 'getal', 'kleurcode', 'datum', 'bijlage'] as const;
export type CodedMode = (typeof CODED_MODES)[number];

/** A scan is a document that was read with optical character recognition: to rules a document, in tables a way of its own. */
export const MODES = [...CODED_MODES, 'bijlage (scan)'] as const;
export type Mode = (typeof MODES)[number];

/** The mode as rules and the statistical reader know it. */
export function codedMode(mode: Mode): CodedMode {
  return mode === 'bijlage (scan)' ? 'bijlage' : mode;
}

/** Where a record came from: the file, and where in that file (`regel 12`, `dossier[3]/veld[7]`, `blad Dossiers rij 4`). */
export interface Origin {
  readonly file: string;
  readonly locator: string;
}

/** A heading inside a document and the stretch of `Entry.text` under it, in UTF-16 offsets. */
export interface Section {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** A former version of a document, which is not read beside the last. */
export interface DocumentVersion {
  readonly entry: string;
  readonly name: string;
  readonly date?: string;
  readonly origin: Origin;
}

export interface DocumentRef {
  readonly name: string;
  readonly mediaType: string;
  /** False when no text could be taken from it (a scan, a password). */
  readonly readable: boolean;
  /** Of a scan: how sure the machine is of the characters it saw, page by page, in percent. */
  readonly confidence?: readonly number[];
  readonly sections: readonly Section[];
  /** Former versions of it, the first one first. */
  readonly versions?: readonly DocumentVersion[];
}

/** One filled-in thing in a dossier: a form field, a message in a log, a measurement, a document. */
export interface Entry {
  readonly id: string;
  /** ISO date (YYYY-MM-DD). */
  readonly date?: string;
  /** As the source gives it, e.g. `J. de Boer (gezinsmanager)`. */
  readonly author?: string;
  /** The system's own fixed path, at most two levels: section and field. A log is one level. */
  readonly place: readonly string[];
  /** The field's label; absent for messages in a log and for documents. */
  readonly label?: string;
  /** The subject of a message, or the name of a document. */
  readonly title?: string;
  readonly mode: Mode;
  /** The content as text; a checkbox is `ja` or `nee`, a number its digits; never empty. */
  readonly text: string;
  readonly document?: DocumentRef;
  /** Ids of the entries of which this one quotes text; what it quotes is left out here and `[…]` in its place. */
  readonly quotes?: readonly string[];
  readonly origin: Origin;
}

/** All that one organisation registered on one case; nothing of the source's format is left. */
export interface Dossier {
  /** Pseudonym: what leaves the machine. */
  readonly id: string;
  /** The source's own number: shown only on request. */
  readonly sourceNumber: string;
  readonly organisation: string;
  /** Id of the adapter's system, e.g. `vt-xml`. */
  readonly system: string;
  /** ISO dates. */
  readonly opened?: string;
  readonly closed?: string;
  readonly violence: readonly string[];
  readonly entries: readonly Entry[];
}

/** What joins the levels of a place in tables and files. */
const PLACE_SEPARATOR = ' / ';

/** The key of a place: at most two levels. */
export function placeKey(place: readonly string[]): string {
  return place.slice(0, 2).join(PLACE_SEPARATOR);
}
