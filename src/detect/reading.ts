import type { GazetteerEntry } from '../model/gazetteer.js';
import { endsSentence } from '../text/sentences.js';
import { type Tokens, tokenise } from '../text/tokenise.js';
import type { ClassList, CompiledCue, LexiconIndex } from './lexicon-index.js';
import type { Hit, Hits } from './match/hits.js';
import type { Use } from './match/phrase-classes.js';
import { type Names, withNames } from './names.js';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

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
      hits = this.#together(classes);
      this.#asked.set(classes, hits);
    }
    return hits;
  }

  #together(classes: ClassList): readonly Hit[] {
    const present = classes.filter((classNumber) => this.#hits.has(classNumber));
    const lists = present.map((classNumber) => this.#hits.get(classNumber) ?? NONE);
    return lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.start - b.start);
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
