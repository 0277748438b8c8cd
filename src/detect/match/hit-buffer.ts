import { WIDTH } from './hits.js';
import { type Known, TextHits } from './text-hits.js';

const PAGE = 1 << 13;

/**
 * Gathers the hits of one text after the other, each text from its last start to its first. Hits are numbers on pages
 * that many texts share: arrays of their own would cost a short text more than finding them. A page is filled from its
 * end, so that a text's hits stand on it in order of start.
 */
export class HitBuffer {
  readonly #known: Known;
  readonly #none: TextHits;
  #page = new Int32Array(PAGE);
  /** Where the latest hit stands. */
  #top = PAGE;
  /** Where the hits of this text end, and those of the walk before this one. */
  #end = PAGE;
  #walked = PAGE;

  constructor(known: Known) {
    this.#known = known;
    this.#none = new TextHits({ page: new Int32Array(0), from: 0, to: 0 }, known);
  }

  add(kind: number, start: number, end: number): void {
    if (this.#top < WIDTH) this.#turnPage();
    const at = this.#top - WIDTH;
    const page = this.#page;
    page[at] = start;
    page[at + 1] = end;
    page[at + 2] = kind;
    this.#top = at;
  }

  /** Ends a walk over the text; another may follow over the same text. */
  endWalk(): void {
    if (this.#walked < this.#end && this.#top < this.#walked) this.#merge();
    this.#walked = this.#top;
  }

  /** The hits since the last time. */
  take(): TextHits {
    if (this.#top === this.#end) return this.#none;
    const hits = new TextHits({ page: this.#page, from: this.#top, to: this.#end }, this.#known);
    this.#end = this.#top;
    this.#walked = this.#top;
    return hits;
  }

  #turnPage(): void {
    const used = this.#end - this.#top;
    const fresh = new Int32Array(Math.max(PAGE, 4 * used));
    fresh.set(this.#page.subarray(this.#top, this.#end), fresh.length - used);
    this.#walked += fresh.length - this.#end;
    this.#page = fresh;
    this.#top = fresh.length - used;
    this.#end = fresh.length;
  }

  /** Two walks over one text, each in order of start, become one; at one start those of the first walk come first. */
  #merge(): void {
    const page = this.#page;
    const second = page.slice(this.#top, this.#walked);
    let from = this.#walked;
    let to = this.#top;
    for (let other = 0; other < second.length; other += WIDTH) {
      while (from < this.#end && page[from]! <= second[other]!) {
        for (let part = 0; part < WIDTH; part++) page[to++] = page[from++]!;
      }
      for (let part = 0; part < WIDTH; part++) page[to++] = second[other + part]!;
    }
  }
}
