import type { GazetteerEntry } from '../model/gazetteer.js';
import { KIND } from './match/hits.js';
import type { PhraseClass } from './match/phrase-class.js';
import type { TextHits } from './match/text-hits.js';

/** Which gazetteer entry a hit of a gazetteer's class stands for. */
export class Membership {
  readonly #one: PhraseClass;
  /** By place in the class. */
  readonly #entries: readonly GazetteerEntry[];
  /** By kind of hit, as met. */
  readonly #byKind: (GazetteerEntry | undefined)[] = [];

  constructor(one: PhraseClass, entries: readonly GazetteerEntry[]) {
    this.#one = one;
    this.#entries = entries;
  }

  entryOf(hits: TextHits, at: number): GazetteerEntry | undefined {
    const kind = hits.page[at + KIND]!;
    return this.#byKind[kind] ?? this.#meet(kind, hits);
  }

  #meet(kind: number, { kinds }: TextHits): GazetteerEntry | undefined {
    const { places } = this.#one;
    const entry = this.#entries[places.get(kinds.phraseIn(this.#one, kind)) ?? -1];
    while (this.#byKind.length <= kind) this.#byKind.push(undefined);
    this.#byKind[kind] = entry;
    return entry;
  }
}
