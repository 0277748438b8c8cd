/** Accepts a misspelling only near a known long term: one edit from 9 letters, two from 13; the first letter stands. */
export interface Spelling {
  add(word: string, atom: number): void;
  find(word: string): readonly number[];
}

interface Known {
  readonly word: string;
  readonly atom: number;
}

const SHORTEST = 9;
const SHORTEST_FOR_TWO = 13;

export function createSpelling(): Spelling {
  const byFirst = new Map<string, Known[]>();
  return {
    add(word, atom) {
      if (word.length < SHORTEST) return;
      const key = word.charAt(0);
      const list = byFirst.get(key) ?? [];
      list.push({ word, atom });
      byFirst.set(key, list);
    },
    find(word) {
      if (word.length < SHORTEST - 1) return [];
      const candidates = byFirst.get(word.charAt(0)) ?? [];
      return candidates.filter((known) => isNear(word, known.word)).map((known) => known.atom);
    },
  };
}

/** Near by edits, and no mere other ending: `behandelaar` is not a misspelt `behandeling`. */
function isNear(word: string, known: string): boolean {
  const allowed = known.length >= SHORTEST_FOR_TWO ? 2 : 1;
  if (Math.abs(word.length - known.length) > allowed) return false;
  const common = commonPrefix(word, known);
  if (common >= Math.min(word.length, known.length) - 2) return false;
  return distanceWithin(word, known, allowed);
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Levenshtein distance ≤ limit, with a band of that width. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      least = Math.min(least, row[j] ?? 0);
    }
    if (least > limit) return false;
    previous = row;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
