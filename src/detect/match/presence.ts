import { type BitSet, BitSets } from './bit-sets.js';
import { KIND, WIDTH } from './hits.js';
import type { Kinds } from './kinds.js';
import type { TextHits } from './text-hits.js';

/** Tells which classes stand in a text. */
export class Presence {
  readonly #kinds: Kinds;
  readonly #sets = new BitSets();

  constructor(kinds: Kinds) {
    this.#kinds = kinds;
  }

  /** The classes that hold one of the hits of a text. */
  of({ page, from, to }: TextHits): BitSet {
    const kinds = this.#kinds;
    const present = this.#sets.next(kinds.classCount);
    const { bits, base } = present;
    for (let at = from + KIND; at < to; at += WIDTH) {
      const place = kinds.classesOf(page[at]!);
      const numbers = kinds.classNumbers;
      const last = place + numbers[place]!;
      for (let i = place + 1; i <= last; i++) bits[base + (numbers[i]! >>> 5)]! |= 1 << (numbers[i]! & 31);
    }
    return present;
  }
}
