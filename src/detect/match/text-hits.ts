import type { BitSet } from './bit-sets.js';
import type { ClassList } from './class-list.js';
import { HitList } from './hit-list.js';
import { END, type Hit, PHRASE, START, WIDTH, type Window } from './hits.js';
import type { PhraseClasses } from './phrase-classes.js';

/** Where the hits of a text stand on a page that it may share with others. */
interface Region {
  readonly page: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly classes: PhraseClasses;
}

/** Hits of one list after the other; none is kept. */
const found = new HitList();

/** The hits of one text, in order of start; most are never asked for, and become objects when they are. */
export class TextHits implements Window {
  readonly page: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly end = Number.MAX_SAFE_INTEGER;
  readonly #classes: PhraseClasses;
  /** The classes of which there is a hit. */
  #present: BitSet | undefined;

  constructor({ page, from, to, classes }: Region) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.#classes = classes;
  }

  has(classNumber: number): boolean {
    this.#present ??= this.#classes.presentIn(this.page, this);
    return this.#present.has(classNumber);
  }

  get(classNumber: number): readonly Hit[] | undefined {
    if (!this.has(classNumber)) return undefined;
    return this.of(this.#classes.listOf([classNumber]), this);
  }

  /** Hits as objects. */
  of(list: ClassList, window: Window): readonly Hit[] {
    list.gather(this.page, window, found);
    return Array.from({ length: found.length }, (_, number) =>
      this.hitAt(found.at[number]!, found.classNumbers[number]!),
    );
  }

  hitAt(at: number, classNumber: number): Hit {
    const phrase = this.#classes.classAt(classNumber).places.get(this.page[at + PHRASE]!)!;
    return { classNumber, phrase, start: this.page[at + START]!, end: this.page[at + END]! };
  }

  /** The phrases that stand here, by their number in the matcher. */
  phrases(): readonly number[] {
    const found = new Set<number>();
    for (let at = this.from; at < this.to; at += WIDTH) found.add(this.page[at + PHRASE]!);
    return [...found];
  }

  /** The same hits and some more, whose phrases are given by their number in the matcher. */
  with(others: readonly Omit<Hit, 'classNumber'>[]): TextHits {
    const rows = others.map(({ start, end, phrase }) => [start, end, phrase]);
    for (let at = this.from; at < this.to; at += WIDTH) rows.push([...this.page.subarray(at, at + WIDTH)]);
    const page = Int32Array.from(rows.sort(([a = 0], [b = 0]) => a - b).flat());
    return new TextHits({ page, from: 0, to: page.length, classes: this.#classes });
  }

  /** The same hits in memory of their own, for keeping. */
  onTheirOwn(): TextHits {
    const page = this.page.slice(this.from, this.to);
    return new TextHits({ page, from: 0, to: page.length, classes: this.#classes });
  }
}
