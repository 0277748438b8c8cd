import type { GazetteerEntry } from '../model/gazetteer.js';
import { endsSentence } from '../text/sentences.js';
import { type Tokens, tokenise } from '../text/tokenise.js';
import type { ClassList, LexiconIndex } from './lexicon-index.js';
import { type Hit, type Hits, withClasses } from './match/hits.js';
import type { Use } from './match/matcher.js';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a name stands for: a phrase of a gazetteer class. */
export interface Name {
  readonly classNumber: number;
  readonly phrase: number;
}

/** Names that this dossier gives to professionals, as written. */
export type Names = ReadonlyMap<string, readonly Name[]>;

const NONE: readonly Hit[] = [];

/** A text with its tokens and everything the lexicon knows in it. Sentences are found when asked for. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** The classes of which something stands here. */
  classes(): Iterable<number>;
  hitsOf(classes: ClassList): readonly Hit[];
  hitsIn(classes: ClassList, within: Stretch): readonly Hit[];
  sentenceAt(token: number): Stretch;
  /** The sentence with those directly before and after it. */
  neighboursAt(token: number): Stretch;
  entryOf(hit: Hit): GazetteerEntry | undefined;
  /** The words of a stretch as they stand in the text. */
  words(stretch: Stretch): string;
  /** The same text, in which these names stand for their party or discipline. */
  named(names: Names): Reading;
}

export function read(text: string, index: LexiconIndex, use: Use = 'label'): Reading {
  const tokens = tokenise(text);
  return over({ tokens, hits: index.matcher.match(tokens, use), index });
}

function over({ tokens, hits, index }: { tokens: Tokens; hits: Hits; index: LexiconIndex }): Reading {
  const { text } = tokens;
  let starts: Int32Array | undefined;
  const sentenceStarts = (): Int32Array => (starts ??= findSentences(tokens, index.abbreviations));

  function hitsOf(classes: ClassList): readonly Hit[] {
    let found = NONE;
    let several: Hit[] | undefined;
    for (const classNumber of classes) {
      const own = hits.get(classNumber);
      if (own === undefined) continue;
      if (found === NONE) found = own;
      else found = several = [...found, ...own];
    }
    return several === undefined ? found : several.sort((a, b) => a.start - b.start);
  }

  function sentenceAt(token: number): Stretch {
    const all = sentenceStarts();
    const at = lastAtOrBefore(all, token);
    return { start: all[at]!, end: all[at + 1] ?? tokens.count };
  }

  return {
    text,
    tokens,
    classes: () => hits.keys(),
    hitsOf,
    hitsIn(classes, within) {
      const found = hitsOf(classes);
      if (found.length === 0) return NONE;
      return found.filter((hit) => hit.start >= within.start && hit.end <= within.end);
    },
    sentenceAt,
    neighboursAt(token) {
      const all = sentenceStarts();
      const at = lastAtOrBefore(all, token);
      return { start: all[Math.max(0, at - 1)]!, end: all[at + 2] ?? tokens.count };
    },
    entryOf: (hit) => index.entryOf(hit.classNumber, hit.phrase),
    words: ({ start, end }) => text.slice(tokens.start[start] ?? 0, tokens.end[end - 1] ?? 0),
    named(names) {
      const more = withNames({ tokens, hits }, names);
      return more === hits ? this : over({ tokens, hits: more, index });
    },
  };
}

/** The hits with those of names added; a name that says itself what it stands for (`Ron (wijkagent)`) adds nothing. */
function withNames({ tokens, hits }: { tokens: Tokens; hits: Hits }, names: Names): Hits {
  if (names.size === 0) return hits;
  const named = new Map<number, readonly Hit[]>();
  for (let at = 0; at < tokens.count; at++) {
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

const NO_NAMES: readonly Name[] = [];

/** Whether the name at a token lies in a hit or is followed by it: `Ellen Vos (politie)`, `Karin van het wijkteam`. */
function isSaidAt({ text, start, end }: Tokens, at: number, hit: Hit): boolean {
  if (hit.start <= at && at < hit.end) return true;
  if (hit.start < at || hit.start > at + 5) return false;
  return !/[,;+.]|\sen\s|\)/u.test(text.slice(end[at], start[hit.start]));
}

function findSentences(tokens: Tokens, abbreviations: ReadonlySet<string>): Int32Array {
  const starts = [0];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (endsSentence(tokens, i, (word) => abbreviations.has(word))) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}

function lastAtOrBefore(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
