import type { GazetteerEntry } from '../model/gazetteer.js';
import { KIND } from './match/hits.js';
import { KindMemo } from './match/kind-memo.js';
import type { PhraseClass } from './match/phrase-class.js';
import type { TextHits } from './match/text-hits.js';

/** Which gazetteer entry a hit of a gazetteer's class stands for. */
export class Membership {
  readonly #one: PhraseClass;
  /** By place in the class. */
  readonly #entries: readonly GazetteerEntry[];
  /** Per kind of hit its place in the class. */
  readonly #places = new KindMemo();

  constructor(one: PhraseClass, entries: readonly GazetteerEntry[]) {
    this.#one = one;
    this.#entries = entries;
  }

  entryOf(hits: TextHits, at: number): GazetteerEntry | undefined {
    const kind = hits.page[at + KIND]!;
    const place = this.#places.of(kind);
    return this.#entries[place < 0 ? this.#meet(kind, hits) : place];
  }

  #meet(kind: number, { kinds }: TextHits): number {
    const place = this.#one.places.get(kinds.phraseIn(this.#one, kind))!;
    this.#places.set(kind, place);
    return place;
  }
}
