import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'text' | 'choice' | 'checkbox' | 'number' | 'colour' | 'date' | 'attachment';

/** One thing that was written in a dossier, filled in or not. */
export interface CodedEntry {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly author: string;
  readonly section: string;
  readonly field: string;
  readonly kind: Kind;
  /** Subject of a message, name of an attachment. */
  readonly title?: string;
  /** The content; a tick is `ja` or `nee`, a date ISO. */
  readonly text: string;
}

export interface CodedDossier {
  readonly id: string;
  readonly organisation: string;
  /** ISO dates. */
  readonly opened: string;
  readonly closed?: string;
  readonly violence: readonly string[];
  readonly entries: readonly CodedEntry[];
}

const FOLDER = 'corpus/devset/coded';

/** The dossiers of the development set, as their writers wrote them. */
export function codedDossiers(): readonly CodedDossier[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => dossierOf(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
}

interface Written {
  readonly id: string;
  readonly organisation: string;
  readonly opened: string;
  readonly closed: string | null;
  readonly violence: readonly string[];
  readonly entries: readonly (Omit<CodedEntry, 'title' | 'text'> & {
    readonly title: string | null;
    readonly value: string | number | boolean | null;
  })[];
}

function dossierOf({ id, organisation, opened, closed, violence, entries }: Written): CodedDossier {
  return {
    ...{ id, organisation, opened, violence },
    ...(closed && { closed }),
    entries: entries.map(({ value, title, ...entry }) => ({
      ...entry,
      ...(title && isContent(title) && { title }),
      text: asText(value),
    })),
  };
}

function asText(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);
}

const EMPTY: ReadonlySet<string> = new Set(['', '-', '?', 'n.v.t.', 'nvt', 'null']);

/** Whether there is content: what the systems show as not filled in is none. */
export function isFilled({ text }: CodedEntry): boolean {
  return isContent(text);
}

function isContent(text: string): boolean {
  return !EMPTY.has(text.trim().toLowerCase());
}

const LOGS: ReadonlySet<string> = new Set(['Contactregistraties', 'Contactjournaal', 'Logboek', 'Journaal']);
const MESSAGE_FIELDS: ReadonlySet<string> = new Set(['Notitie', 'Bericht', 'Aantekening']);

export function isLog({ section }: CodedEntry): boolean {
  return LOGS.has(section);
}

/** Whether the field says no more than that this is a message. */
export function isMessageField({ field }: CodedEntry): boolean {
  return MESSAGE_FIELDS.has(field);
}

/** A text in a log, with a subject or in a field that only says so, is a message and has no field of its own. */
export function isMessage(entry: CodedEntry): boolean {
  if (entry.kind !== 'text') return false;
  return isMessageField(entry) || (isLog(entry) && entry.title !== undefined);
}
