import type { BitSet } from './bit-sets.js';
import type { ClassList } from './class-list.js';
import { HitList } from './hit-list.js';
import { END, type Hit, KIND, NO_END, START, WIDTH, type Window } from './hits.js';
import type { Kinds } from './kinds.js';
import type { PhraseClasses } from './phrase-classes.js';
import type { Presence } from './presence.js';

/** What the hits of all texts have in common. */
export interface Known {
  readonly classes: PhraseClasses;
  readonly kinds: Kinds;
  readonly presence: Presence;
}

/** Where the hits of a text stand on a page that it may share with others. */
interface Region {
  readonly page: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Hits of one list after the other; none is kept. */
const found = new HitList();

/** The hits of one text, in order of start; most are never asked for, and become objects when they are. */
export class TextHits {
  readonly page: Int32Array;
  readonly from: number;
  readonly to: number;
  /** All of them. */
  readonly whole: Window;
  readonly kinds: Kinds;
  readonly #known: Known;
  #present: BitSet | undefined;

  constructor({ page, from, to }: Region, known: Known) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.whole = { from, to, end: NO_END };
    this.kinds = known.kinds;
    this.#known = known;
  }

  /** The classes of which there is a hit. */
  get present(): BitSet {
    this.#present ??= this.#known.presence.of(this);
    return this.#present;
  }

  has(classNumber: number): boolean {
    return this.present.has(classNumber);
  }

  hasAny({ numbers }: ClassList): boolean {
    const { present } = this;
    for (let i = 0; i < numbers.length; i++) if (present.has(numbers[i]!)) return true;
    return false;
  }

  get(classNumber: number): readonly Hit[] | undefined {
    if (!this.has(classNumber)) return undefined;
    return this.of(this.#known.classes.listOf([classNumber]), this.whole);
  }

  /** Hits as objects. */
  of(list: ClassList, window: Window): readonly Hit[] {
    list.gather(this, window, found);
    const hits: Hit[] = [];
    for (let i = 0; i < found.length; i++) hits.push(this.hitAt(found.at[i]!, found.classNumbers[i]!));
    return hits;
  }

  hitAt(at: number, classNumber: number): Hit {
    const phrase = this.#known.classes.classAt(classNumber).places.get(this.phraseAt(at, classNumber))!;
    return { classNumber, phrase, start: this.page[at + START]!, end: this.page[at + END]! };
  }

  /** The phrase that a hit is in a class, by its number in the matcher. */
  phraseAt(at: number, classNumber: number): number {
    return this.kinds.phraseIn(this.#known.classes.classAt(classNumber), this.page[at + KIND]!);
  }

  /** The phrases that stand here, by their number in the matcher. */
  phrases(): readonly number[] {
    const all = new Set<number>();
    for (let at = this.from; at < this.to; at += WIDTH)
      for (const phrase of this.kinds.phrasesOf(this.page[at + KIND]!)) all.add(phrase);
    return [...all];
  }

  /** The same hits and some more in order of start, whose phrases are given by their number in the matcher. */
  with(others: readonly Omit<Hit, 'classNumber'>[]): TextHits {
    const page = new Int32Array(this.to - this.from + WIDTH * others.length);
    let from = this.from;
    let to = 0;
    for (const { start, end, phrase } of others) {
      let past = from;
      while (past < this.to && this.page[past + START]! < start) past += WIDTH;
      page.set(this.page.subarray(from, past), to);
      to += past - from;
      from = past;
      page.set([start, end, phrase], to);
      to += WIDTH;
    }
    page.set(this.page.subarray(from, this.to), to);
    return new TextHits({ page, from: 0, to: page.length }, this.#known);
  }

  /** These hits and those of another walk over the same text. */
  and(other: TextHits): TextHits {
    const others = [];
    for (let at = other.from; at < other.to; at += WIDTH) {
      const [start = 0, end = 0, phrase = 0] = other.page.subarray(at, at + WIDTH);
      others.push({ start, end, phrase });
    }
    return others.length === 0 ? this : this.with(others);
  }

  /** The same hits in memory of their own, for keeping. */
  onTheirOwn(): TextHits {
    const page = this.page.slice(this.from, this.to);
    return new TextHits({ page, from: 0, to: page.length }, this.#known);
  }
}
