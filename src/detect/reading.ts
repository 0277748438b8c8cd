import type { GazetteerEntry } from '../model/gazetteer.js';
import { endsSentence } from '../text/sentences.js';
import { type Tokens, tokenise } from '../text/tokenise.js';
import type { ClassList, CompiledCue, LexiconIndex } from './lexicon-index.js';
import { type Hit, type Hits, withClasses } from './match/hits.js';
import type { Use } from './match/phrase-classes.js';

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
export class Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #hits: Hits;
  readonly #index: LexiconIndex;
  #sentences: Int32Array | undefined;
  #cues: readonly CompiledCue[] | undefined;
  #asked: Map<ClassList, readonly Hit[]> | undefined;

  constructor(tokens: Tokens, hits: Hits, index: LexiconIndex) {
    this.text = tokens.text;
    this.tokens = tokens;
    this.#hits = hits;
    this.#index = index;
  }

  /** The phrases that stand here, by their number in the matcher. */
  phrases(): readonly number[] {
    return this.#hits.phrases();
  }

  /** Classes of which a name stands here. */
  givenClasses(): Iterable<number> {
    return this.#hits.given();
  }

  has(classes: ClassList): boolean {
    for (const classNumber of classes) if (this.#hits.has(classNumber)) return true;
    return false;
  }

  /** The cues of which one stands here. */
  cues(): readonly CompiledCue[] {
    this.#cues ??= this.#index.cues.filter(({ classes }) => this.has(classes));
    return this.#cues;
  }

  /** In order of start. */
  hitsOf(classes: ClassList): readonly Hit[] {
    if (classes.length === 1) return this.#hits.get(classes[0]!) ?? NONE;
    if (!this.has(classes)) return NONE;
    this.#asked ??= new Map();
    let hits = this.#asked.get(classes);
    if (hits === undefined) {
      const own = classes.flatMap((classNumber) => this.#hits.get(classNumber) ?? NONE);
      hits = own.sort((a, b) => a.start - b.start);
      this.#asked.set(classes, hits);
    }
    return hits;
  }

  hitsIn(classes: ClassList, { start, end }: Stretch): readonly Hit[] {
    const all = this.hitsOf(classes);
    let found: Hit[] | undefined;
    for (let at = firstFrom(all, start); at < all.length; at++) {
      const hit = all[at]!;
      if (hit.start >= end) break;
      if (hit.end > end) continue;
      if (found === undefined) found = [hit];
      else found.push(hit);
    }
    return found ?? NONE;
  }

  sentenceAt(token: number): Stretch {
    const all = this.#sentenceStarts();
    const at = lastAtOrBefore(all, token);
    return { start: all[at]!, end: all[at + 1] ?? this.tokens.count };
  }

  /** The sentence with those directly before and after it. */
  neighboursAt(token: number): Stretch {
    const all = this.#sentenceStarts();
    const at = lastAtOrBefore(all, token);
    return { start: all[Math.max(0, at - 1)]!, end: all[at + 2] ?? this.tokens.count };
  }

  /** Whether it stands in one sentence: `stond ..5 voor` is not *stond op straat. Voor school*. */
  isWhole({ start, end }: Stretch): boolean {
    return end - start === 1 || end <= this.sentenceAt(start).end;
  }

  entryOf(hit: Hit): GazetteerEntry | undefined {
    return this.#index.entryOf(hit.classNumber, hit.phrase);
  }

  /** The words of a stretch as they stand in the text. */
  words({ start, end }: Stretch): string {
    return this.text.slice(this.tokens.start[start] ?? 0, this.tokens.end[end - 1] ?? 0);
  }

  /** The same text, in which these names stand for their party or discipline. */
  named(names: Names): Reading {
    const hits = withNames({ tokens: this.tokens, hits: this.#hits }, names);
    return hits === this.#hits ? this : new Reading(this.tokens, hits, this.#index);
  }

  /** The same reading, for keeping: it holds nothing of the texts read around it. */
  onItsOwn(): Reading {
    return new Reading(this.tokens, this.#hits.onTheirOwn(), this.#index);
  }

  #sentenceStarts(): Int32Array {
    this.#sentences ??= findSentences(this.tokens, this.#index.abbreviations);
    return this.#sentences;
  }
}

export function read(text: string, index: LexiconIndex, use: Use = 'label'): Reading {
  const tokens = tokenise(text);
  return new Reading(tokens, index.matcher.match(tokens, use), index);
}

/** The hits with those of names added; a name that says itself what it stands for (`Ron (wijkagent)`) adds nothing. */
function withNames({ tokens, hits }: { tokens: Tokens; hits: Hits }, names: Names): Hits {
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

function findSentences(tokens: Tokens, abbreviations: ReadonlySet<string>): Int32Array {
  const isAbbreviation = (word: string): boolean => abbreviations.has(word);
  const starts = [0];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (endsSentence(tokens, i, isAbbreviation)) starts.push(i + 1);
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

/** The first of hits in order of start that does not stand before a token. */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
