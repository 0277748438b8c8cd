import type { DocumentVersion, Entry } from '../model/dossier.js';

/** Words that say which version a document is; `v2`, `versie 1.3`, `(2)`, `def`, `concept`, `kopie van`. */
const VERSION =
  /(?<![\p{L}\d])(?:v(?:ersie)?[\s._]?(?<number>\d+)(?:\.\d+)*|\((?<copy>\d{1,2})\)|(?<final>def(?:initief)?|eindversie|final|getekend|ondertekend)|(?<draft>concept(?:versie)?|draft|ontwerp)|versie|kopie(?:\s+van)?|copy(?:\s+of)?|nieuw|aangepast|herzien|gewijzigd)(?![\p{L}\d])/giu;

/** Share of their runs of three words that two versions have in common. */
const ALIKE = 0.8;
/** A shorter text says too little to tell a version from another document. */
const LEAST_WORDS = 20;
/** Documents of one name with other texts that the next is held against: the last so many, as a folder can hold ten thousand. */
const MOST_COMPARED = 50;

/** Versions of one document become one entry: the last, which names the others. */
export function joinVersions(entries: readonly Entry[]): readonly Entry[] {
  const groups = groupsOf(entries.filter(({ document }) => document?.readable));
  if (groups.every(({ length }) => length === 1)) return entries;
  const last = new Map(groups.map((group) => [inOrder(group).at(-1)!, group] as const));
  const former = new Set(groups.flatMap((group) => inOrder(group).slice(0, -1)));
  return entries
    .filter((entry) => !former.has(entry))
    .map((entry) => withVersions(entry, inOrder(last.get(entry) ?? [entry]).slice(0, -1)));
}

function withVersions(entry: Entry, former: readonly Entry[]): Entry {
  if (entry.document === undefined || former.length === 0) return entry;
  return { ...entry, document: { ...entry.document, versions: former.map(versionOf) } };
}

function versionOf({ id, date, title, document, origin }: Entry): DocumentVersion {
  return { entry: id, name: document?.name ?? title ?? '', ...(date !== undefined && { date }), origin };
}

/** Documents that are called alike but for their version, and whose texts are nearly the same. */
function groupsOf(documents: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Group[] = [];
  const byName = new Map<string, Group[]>();
  for (const entry of documents) {
    const name = bareName(entry);
    const alike = byName.get(name) ?? [];
    const runs = runsOf(entry.text);
    const own = alike.find((group) => isVersionOf(group, { entry, runs }));
    if (own) {
      own.entries.push(entry);
      continue;
    }
    const group = { entries: [entry], text: entry.text, runs };
    groups.push(group);
    byName.set(name, [...alike, group].slice(-MOST_COMPARED));
  }
  return groups.map(({ entries }) => entries);
}

interface Group {
  readonly entries: Entry[];
  /** Of the first of them. */
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

interface Candidate {
  readonly entry: Entry;
  readonly runs: ReadonlySet<string>;
}

/** Dice's coefficient over runs of three words; texts too short to tell must be the same. */
function isVersionOf({ text, runs: left }: Group, { entry, runs: right }: Candidate): boolean {
  if (left.size < LEAST_WORDS || right.size < LEAST_WORDS) return text === entry.text;
  let shared = 0;
  for (const run of left) shared += Number(right.has(run));
  return (2 * shared) / (left.size + right.size) >= ALIKE;
}

function bareName({ document }: Entry): string {
  const name = (document?.name ?? '').toLowerCase().replace(/\.[a-z]{3,4}$/u, '');
  return (
    name
      .replace(/_/gu, ' ')
      .replace(VERSION, ' ')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ');
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** Drafts before numbered versions before final ones; then by date; else as they stand. */
function inOrder(group: readonly Entry[]): readonly Entry[] {
  return [...group].sort(
    (one, other) => rank(one) - rank(other) || compare(one.date ?? '', other.date ?? ''),
  );
}

function rank({ document }: Entry): number {
  const found = [...(document?.name ?? '').replace(/_/gu, ' ').matchAll(VERSION)].map(
    ({ groups = {} }) => groups,
  );
  if (found.some(({ final }) => final !== undefined)) return FINAL;
  const numbers = found.flatMap(({ number, copy }) => number ?? copy ?? []).map(Number);
  if (numbers.length > 0) return Math.min(Math.max(...numbers), FINAL - 1);
  return found.some(({ draft }) => draft !== undefined) ? -1 : 0;
}

const FINAL = 1_000;

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
