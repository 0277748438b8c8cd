import type { DocumentVersion, Entry } from '../model/dossier.js';

/** Words that say which version a document is; `v2`, `versie 1.3`, `(2)`, `def`, `concept`, `kopie van`. */
const VERSION =
  /(?<![\p{L}\d])(?:v(?:ersie)?[\s._]?(?<number>\d+)(?:\.\d+)*|\((?<copy>\d{1,2})\)|(?<final>def(?:initief)?|eindversie|final|getekend|ondertekend)|(?<draft>concept(?:versie)?|draft|ontwerp)|versie|kopie(?:\s+van)?|copy(?:\s+of)?|nieuw|aangepast|herzien|gewijzigd)(?![\p{L}\d])/giu;

/** Share of their runs of three words that two versions have in common. */
const ALIKE = 0.8;
/** A shorter text says too little to tell a version from another document. */
const LEAST_WORDS = 20;

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
  const groups: Entry[][] = [];
  for (const entry of documents) {
    const group = groups.find(([first]) => first !== undefined && isVersionOf(first, entry));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isVersionOf(one: Entry, other: Entry): boolean {
  return bareName(one) === bareName(other) && likeness(one.text, other.text) >= ALIKE;
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

/** Dice's coefficient over runs of three words, 0 for texts too short to tell. */
function likeness(one: string, other: string): number {
  const [left, right] = [runsOf(one), runsOf(other)];
  if (left.size < LEAST_WORDS || right.size < LEAST_WORDS) return one === other ? 1 : 0;
  const shared = [...left].filter((run) => right.has(run)).length;
  return (2 * shared) / (left.size + right.size);
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
