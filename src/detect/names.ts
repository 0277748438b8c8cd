import type { Tokens } from '../text/tokens.js';
import type { Hit } from './match/hits.js';
import type { TextHits } from './match/text-hits.js';

/** What a name stands for: a phrase of a gazetteer class, by the number that stands for it under a name. */
export interface Name {
  readonly classNumber: number;
  readonly phrase: number;
}

/** Names that this dossier gives to professionals, as written. */
export type Names = ReadonlyMap<string, readonly Name[]>;

/** The hits with those of names added; a name that says itself what it stands for (`Ron (wijkagent)`) adds nothing. */
export function withNames({ tokens, hits }: Named, names: Names): TextHits {
  if (names.size === 0) return hits;
  const looks = looksOf(names);
  const added: Hit[] = [];
  const known = new Map<number, readonly Hit[]>();
  for (let at = 0; at < tokens.count; at++) {
    if (!looks.has(lookOf(tokens.text.charCodeAt(tokens.startOf(at)), tokens.lengthOf(at)))) continue;
    for (const { classNumber, phrase } of names.get(tokens.wordAt(at)) ?? NO_NAMES) {
      const own = known.get(classNumber) ?? hits.get(classNumber) ?? [];
      known.set(classNumber, own);
      if (isSaid(tokens, at, own) || isSaid(tokens, at, added, classNumber)) continue;
      added.push({ classNumber, phrase, start: at, end: at + 1 });
    }
  }
  return added.length === 0 ? hits : hits.with(added);
}

interface Named {
  readonly tokens: Tokens;
  readonly hits: TextHits;
}

/** First letter and length of a word: a cheap test before a name is looked up. */
const lookOf = (first: number, length: number): number => 256 * first + Math.min(length, 255);

const knownLooks = new WeakMap<Names, ReadonlySet<number>>();

function looksOf(names: Names): ReadonlySet<number> {
  let looks = knownLooks.get(names);
  if (looks === undefined) {
    looks = new Set([...names.keys()].map((name) => lookOf(name.charCodeAt(0), name.length)));
    knownLooks.set(names, looks);
  }
  return looks;
}

const NO_NAMES: readonly Name[] = [];

const isSaid = (tokens: Tokens, at: number, hits: readonly Hit[], classNumber?: number): boolean =>
  hits.some(
    (hit) => (classNumber === undefined || hit.classNumber === classNumber) && isSaidAt(tokens, at, hit),
  );

const BETWEEN = /[,;+.]|\sen\s|\)/u;

/** Whether the name at a token lies in a hit or is followed by it: `Ellen Vos (politie)`, `Karin van het wijkteam`. */
function isSaidAt(tokens: Tokens, at: number, hit: Hit): boolean {
  if (hit.start <= at && at < hit.end) return true;
  if (hit.start < at || hit.start > at + 5) return false;
  return !BETWEEN.test(tokens.text.slice(tokens.endOf(at), tokens.startOf(hit.start)));
}
