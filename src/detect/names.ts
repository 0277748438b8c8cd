import type { Tokens } from '../text/tokenise.js';
import { type Hit, type Hits, withClasses } from './match/hits.js';

/** What a name stands for: a phrase of a gazetteer class. */
export interface Name {
  readonly classNumber: number;
  readonly phrase: number;
}

/** Names that this dossier gives to professionals, as written. */
export type Names = ReadonlyMap<string, readonly Name[]>;

const NONE: readonly Hit[] = [];

/** The hits with those of names added; a name that says itself what it stands for (`Ron (wijkagent)`) adds nothing. */
export function withNames({ tokens, hits }: { tokens: Tokens; hits: Hits }, names: Names): Hits {
  if (names.size === 0) return hits;
  const named = new Map<number, readonly Hit[]>();
  for (let at = 0; at < tokens.count; at++) {
    if (!mayBeCapital(tokens.text.charCodeAt(tokens.start[at]!))) continue;
    for (const { classNumber, phrase } of names.get(tokens.text.slice(tokens.start[at], tokens.end[at])) ??
      NO_NAMES) {
      const known = named.get(classNumber) ?? hits.get(classNumber) ?? NONE;
      if (known.some((hit) => isSaidAt(tokens, at, hit))) continue;
      named.set(
        classNumber,
        [...known, { classNumber, phrase, start: at, end: at + 1 }].sort((a, b) => a.start - b.start),
      );
    }
  }
  return named.size === 0 ? hits : withClasses(hits, named);
}

/** Whether a character is no plain small letter or digit: a cheap test before a name is looked up. */
const mayBeCapital = (code: number): boolean => code > 122 || (code >= 65 && code <= 90);

const NO_NAMES: readonly Name[] = [];

/** Whether the name at a token lies in a hit or is followed by it: `Ellen Vos (politie)`, `Karin van het wijkteam`. */
function isSaidAt({ text, start, end }: Tokens, at: number, hit: Hit): boolean {
  if (hit.start <= at && at < hit.end) return true;
  if (hit.start < at || hit.start > at + 5) return false;
  return !/[,;+.]|\sen\s|\)/u.test(text.slice(end[at], start[hit.start]));
}
