import type { HitList } from './hit-list.js';
import { END, KIND, NO_END, START, WIDTH, type Window } from './hits.js';
import type { IntList } from './int-list.js';
import type { Kinds } from './kinds.js';
import type { PhraseClass } from './phrase-class.js';

/** Classes that are looked for together. */
export class ClassList {
  readonly classes: readonly PhraseClass[];
  readonly numbers: readonly number[];
  /** The most tokens that a hit of one of them can span. */
  readonly longest: number;
  /** The bit that kinds in one of these classes have; `Kinds` gives it to a list of several. */
  bit: number;

  constructor(classes: readonly PhraseClass[]) {
    this.classes = classes;
    this.numbers = classes.map(({ number }) => number);
    this.longest = Math.max(0, ...classes.map(({ longest }) => longest));
    this.bit = classes[0]?.number ?? 0;
  }

  get isEmpty(): boolean {
    return this.classes.length === 0;
  }

  includes(classNumber: number): boolean {
    return this.classes.some(({ number }) => number === classNumber);
  }

  /** Whether any hit stands in a window, be it not the longest of those that start there. */
  isIn({ page, kinds: { rows, width } }: Page, { from, to, end }: Window): boolean {
    const cell = this.bit >>> 5;
    const bit = 1 << (this.bit & 31);
    for (let at = from; at < to; at += WIDTH)
      if (page[at + END]! <= end && (rows[page[at + KIND]! * width + cell]! & bit) !== 0) return true;
    return false;
  }

  /**
   * Puts the hits in a window into a list, in order of start, at one start in the order of the classes. Of a class's
   * hits at one start only the longest counts, be it too long for the window; of equally long ones the one written first.
   */
  gather({ page, kinds }: Page, { from, to, end }: Window, found: HitList): void {
    const { rows, width } = kinds;
    const cell = this.bit >>> 5;
    const bit = 1 << (this.bit & 31);
    found.length = 0;
    let at = from;
    while (at < to) {
      if ((rows[page[at + KIND]! * width + cell]! & bit) === 0) {
        at += WIDTH;
        continue;
      }
      const past = pastStart(page, at, to);
      this.#addLongest({ page, kinds }, { from: at, to: past, end }, found);
      at = past;
    }
  }

  /** The same for hits of which the places are known. */
  gatherAt({ page, kinds }: Page, { numbers: places, length }: IntList, found: HitList): void {
    found.length = 0;
    for (let i = 0, next = 0; i < length; i = next) {
      const from = places[i]!;
      next = i + 1;
      while (next < length && page[places[next]! + START] === page[from + START]) next += 1;
      this.#addLongest({ page, kinds }, { from, to: places[next - 1]! + WIDTH, end: NO_END }, found);
    }
  }

  /** Adds of hits at one start the longest of each class. */
  #addLongest({ page, kinds }: Page, { from, to, end }: Window, found: HitList): void {
    if (to === from + WIDTH && this.classes.length === 1) {
      if (page[from + END]! <= end) found.push(from, this.numbers[0]!);
      return;
    }
    for (const one of this.classes) {
      const longest = longestOf(one, { page, kinds }, from, to);
      if (longest >= 0 && page[longest + END]! <= end) found.push(longest, one.number);
    }
  }
}

/** A page of hits, with what they can stand for. */
interface Page {
  readonly page: Int32Array;
  readonly kinds: Kinds;
}

/** Where the hits that start at another token than this one begin. */
function pastStart(page: Int32Array, at: number, to: number): number {
  const start = page[at + START]!;
  let past = at + WIDTH;
  while (past < to && page[past + START] === start) past += WIDTH;
  return past;
}

/** The longest hit of a class among hits at one start; -1 when there is none. */
function longestOf(one: PhraseClass, { page, kinds }: Page, from: number, to: number): number {
  let longest = -1;
  for (let at = from; at < to; at += WIDTH) {
    if (!kinds.isIn(page[at + KIND]!, one.number)) continue;
    if (longest < 0 || isBetter(one, { page, kinds }, at, longest)) longest = at;
  }
  return longest;
}

/** Whether a hit is longer than another or, when as long, its phrase was written before the other's. */
function isBetter(one: PhraseClass, { page, kinds }: Page, at: number, other: number): boolean {
  const longer = page[at + END]! - page[other + END]!;
  if (longer !== 0) return longer > 0;
  const placeOf = (hit: number): number => one.places.get(kinds.phraseIn(one, page[hit + KIND]!))!;
  return placeOf(at) < placeOf(other);
}
