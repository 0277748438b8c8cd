import type { HitList } from './hit-list.js';
import { END, PHRASE, START, WIDTH, type Window } from './hits.js';
import type { PhraseClass } from './phrase-class.js';

/** Classes that are looked for together. */
export class ClassList {
  readonly classes: readonly PhraseClass[];
  /** A bit for each phrase that is in one of them. */
  readonly #bits: Int32Array;
  /** The most tokens that a hit of one of them can span. */
  readonly longest: number;

  constructor(classes: readonly PhraseClass[]) {
    this.classes = classes;
    this.longest = Math.max(0, ...classes.map(({ longest }) => longest));
    this.#bits = classes.length === 1 ? classes[0]!.bits : union(classes.map(({ bits }) => bits));
  }

  get isEmpty(): boolean {
    return this.classes.length === 0;
  }

  includes(classNumber: number): boolean {
    return this.classes.some(({ number }) => number === classNumber);
  }

  /**
   * Puts the hits in a window into a list, in order of start, at one start in the order of the classes. Of a class's
   * hits at one start only the longest counts, be it too long for the window; of equally long ones the one written first.
   */
  gather(page: Int32Array, { from, to, end }: Window, found: HitList): void {
    const bits = this.#bits;
    found.length = 0;
    let at = from;
    while (at < to) {
      const phrase = page[at + PHRASE]!;
      if ((bits[phrase >>> 5]! & (1 << (phrase & 31))) === 0) {
        at += WIDTH;
        continue;
      }
      const past = pastStart(page, at, to);
      for (const one of this.classes) {
        const longest = longestOf(one, page, at, past);
        if (longest >= 0 && page[longest + END]! <= end) found.push(longest, one.number);
      }
      at = past;
    }
  }
}

/** Where the hits that start at another token than this one begin. */
function pastStart(page: Int32Array, at: number, to: number): number {
  const start = page[at + START]!;
  let past = at + WIDTH;
  while (past < to && page[past + START] === start) past += WIDTH;
  return past;
}

/** The longest hit of a class among hits at one start; -1 when there is none. */
function longestOf({ bits, places }: PhraseClass, page: Int32Array, from: number, to: number): number {
  let longest = -1;
  for (let at = from; at < to; at += WIDTH) {
    const phrase = page[at + PHRASE]!;
    if ((bits[phrase >>> 5]! & (1 << (phrase & 31))) === 0) continue;
    const longer = longest < 0 ? 1 : page[at + END]! - page[longest + END]!;
    if (longer > 0 || (longer === 0 && places.get(phrase)! < places.get(page[longest + PHRASE]!)!))
      longest = at;
  }
  return longest;
}

function union(sets: readonly Int32Array[]): Int32Array {
  const bits = new Int32Array(Math.max(0, ...sets.map(({ length }) => length)));
  for (const set of sets) {
    for (let cell = 0; cell < set.length; cell++) bits[cell]! |= set[cell]!;
  }
  return bits;
}
