import { type BitSet, BitSets } from './bit-sets.js';
import { KIND, WIDTH } from './hits.js';
import type { Kinds } from './kinds.js';
import type { TextHits } from './text-hits.js';

const MOST_TEXTS = 2 ** 30;

/** Tells which classes stand in a text. */
export class Presence {
  readonly #kinds: Kinds;
  readonly #sets = new BitSets();
  /** Per kind the number of the text in which it was last seen. */
  #seen = new Int32Array(0);
  #text = 0;

  constructor(kinds: Kinds) {
    this.#kinds = kinds;
  }

  /** The classes that hold one of the hits of a text. */
  of({ page, from, to }: TextHits): BitSet {
    this.#nextText();
    const seen = this.#seen;
    const text = this.#text;
    const kinds = this.#kinds;
    const present = this.#sets.next(this.#kinds.classCount);
    const { bits, base } = present;
    for (let at = from + KIND; at < to; at += WIDTH) {
      const kind = page[at]!;
      if (seen[kind] === text) continue;
      seen[kind] = text;
      const place = kinds.classesOf(kind);
      const numbers = kinds.classNumbers;
      const last = place + numbers[place]!;
      for (let i = place + 1; i <= last; i++) bits[base + (numbers[i]! >>> 5)]! |= 1 << (numbers[i]! & 31);
    }
    return present;
  }

  #nextText(): void {
    if (this.#seen.length < this.#kinds.count || this.#text === MOST_TEXTS) {
      this.#seen = new Int32Array(2 * this.#kinds.count);
      this.#text = 0;
    }
    this.#text += 1;
  }
}
