import type { Column } from './column.js';
import { type FieldKind, kindOfWord } from './field-kinds.js';

/** What the values of a column look like; shares are of the filled values, from 0 to 1. */
export interface ColumnFacts {
  readonly column: Column;
  readonly rows: number;
  readonly filled: number;
  readonly fill: number;
  readonly distinct: number;
  /** Distinct values in all, and within a dossier, to the filled ones. */
  readonly unique: number;
  readonly uniqueWithin: number;
  readonly dates: number;
  readonly serials: number;
  readonly codes: number;
  readonly people: number;
  readonly files: number;
  /** Share that names a file that is there. */
  readonly present: number;
  readonly types: number;
  readonly violence: number;
  readonly organisations: number;
  readonly base64: number;
  /** Share of addresses and of numbers that only a machine reads. */
  readonly technical: number;
  /** Share of several values in one: `politie; school`. */
  readonly lists: number;
  /** Means. */
  readonly length: number;
  readonly words: number;
}

export interface Reading {
  /** ISO date of a text, as the reader takes it. */
  readonly readDate: (text: string) => string | undefined;
  /** The other files of the input, relative to the export. */
  readonly others: ReadonlySet<string>;
}

/** `E. van der Meer`, `Samira Bouzian (maatschappelijk werker)`. */
const PERSON =
  /^(?:(?:mw|mevr|dhr|drs|mr|dr|ir)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|ter|te|la|el|vd|'t))* \p{Lu}[\p{L}'’-]+(?: \([^()]+\))?$/u;
const FILE = /[^/\\]\.(?:docx?|pdf|txt|eml|msg|html?|rtf|xlsx?|odt|jpe?g|png|tiff?|zip)$/iu;
/** `https://…`, `5f1c8a9e-…`. */
const TECHNICAL = /^(?:https?:\/\/|urn:|\p{Hex_Digit}{8}-\p{Hex_Digit}{4}-)/iu;
/** A document that is written out. */
const BASE64 = /^(?:data:[^,]{0,200},)?[A-Za-z0-9+/\s]+={0,2}$/u;
const VIOLENCE = /geweld|mishandel|stalking|verwaarloz|scheiding|violence|abuse|neglect|bedreiging|dwang/iu;
const ORGANISATION =
  /veilig thuis|jeugdbescherm|jeugdzorg|team|gemeente|stichting|instelling|ggz|reclassering|zorg|care/iu;

/** What is longer is no name, moment, number or path. */
const LONGEST = 300;

export function describeColumn(column: Column, { readDate, others }: Reading): ColumnFacts {
  const filled = column.values.filter((value) => value !== '');
  const share = (holds: (value: string) => boolean): number =>
    filled.length === 0
      ? 0
      : filled.filter((one) => one.length <= LONGEST && holds(one)).length / filled.length;
  const mean = (size: (value: string) => number): number =>
    filled.length === 0 ? 0 : filled.reduce((sum, value) => sum + size(value), 0) / filled.length;
  const distinct = new Set(filled).size;
  return {
    column,
    rows: column.values.length,
    filled: filled.length,
    fill: filled.length / Math.max(column.values.length, 1),
    distinct,
    unique: distinct / Math.max(filled.length, 1),
    uniqueWithin: uniqueWithin(column, filled.length),
    dates: share((value) => readDate(value) !== undefined),
    serials: share((value) => /^\d{5}$/u.test(value)),
    codes: share((value) => value.length <= 24 && /\d/u.test(value) && !/\s/u.test(value)),
    people: share((value) => PERSON.test(value)),
    files: share((value) => FILE.test(value)),
    present: share((value) => others.has(value.replaceAll('\\', '/'))),
    types: share((value) => kindOfWord(value) !== undefined),
    violence: share((value) => VIOLENCE.test(value)),
    organisations: share((value) => ORGANISATION.test(value)),
    technical: share((value) => TECHNICAL.test(value)),
    lists: share((value) => /;\s/u.test(value)),
    base64: mean((value) => Number(value.length >= 40 && BASE64.test(value.slice(0, LONGEST)))),
    length: mean((value) => value.length),
    words: mean((value) => value.split(/\s+/u).length),
  };
}

function uniqueWithin({ values, owners }: Column, filled: number): number {
  const pairs = new Set(values.flatMap((value, row) => (value === '' ? [] : [`${owners[row]}\n${value}`])));
  return pairs.size / Math.max(filled, 1);
}

/** Kind of field that the values themselves show; undefined for free text. */
export function kindOfContent(facts: ColumnFacts): FieldKind | undefined {
  const values = [...new Set(facts.column.values.filter((value) => value !== ''))];
  const all = (pattern: RegExp): boolean => values.length > 0 && values.every((one) => pattern.test(one));
  if (all(/^(?:ja|nee|true|false|waar|onwaar|j|n|x|yes|no)$/iu)) return 'vinkje';
  if (all(/^(?:rood|oranje|geel|groen|red|orange|yellow|green)$/iu)) return 'kleurcode';
  if (facts.dates >= 0.9) return 'datum';
  if (all(/^-?\d+(?:[.,]\d+)?$/u)) return 'getal';
  if (facts.filled >= 8 && facts.unique <= 0.3 && facts.words <= 5) return 'keuze';
  return undefined;
}
