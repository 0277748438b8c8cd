import type { Hit, Hits } from './hits.js';
import type { PhraseClasses } from './phrase-classes.js';

/** Numbers per hit on a page: start, end, and the place of the phrase's next hit (-1 for none). */
export const WIDTH = 3;

/** Where the hits of one text stand on a page. */
export interface Region {
  readonly phrases: readonly number[];
  /** Per phrase the place of its first hit, counted from `from`. */
  readonly firsts: readonly number[];
  readonly page: Int32Array;
  readonly from: number;
  readonly length: number;
  readonly classes: PhraseClasses;
}

/** Most hits of a text are never asked for: they become objects when they are. */
export class PagedHits implements Hits {
  readonly #region: Region;
  /** A bit for every class of which there is a hit. */
  #present: readonly number[] | undefined;
  #made: Map<number, readonly Hit[]> | undefined;

  constructor(region: Region) {
    this.#region = region;
  }

  phrases(): readonly number[] {
    return this.#region.phrases;
  }

  given(): Iterable<number> {
    return [];
  }

  onTheirOwn(): Hits {
    const { page, from, length } = this.#region;
    return new PagedHits({ ...this.#region, page: page.slice(from, from + length), from: 0 });
  }

  has(classNumber: number): boolean {
    const { phrases, classes } = this.#region;
    this.#present ??= classes.holding(phrases);
    return (this.#present[classNumber >>> 5]! & (1 << (classNumber & 31))) !== 0;
  }

  get(classNumber: number): readonly Hit[] | undefined {
    if (!this.has(classNumber)) return undefined;
    this.#made ??= new Map();
    let hits = this.#made.get(classNumber);
    if (hits === undefined) {
      hits = this.#hitsOf(classNumber);
      this.#made.set(classNumber, hits);
    }
    return hits;
  }

  #hitsOf(classNumber: number): readonly Hit[] {
    const { phrases, firsts, classes } = this.#region;
    const hits: Hit[] = [];
    let chains = 0;
    for (let i = 0; i < phrases.length; i++) {
      const number = phrases[i]!;
      if (!classes.holds(classNumber, number)) continue;
      chains += 1;
      this.#chain({ classNumber, phrase: classes.placeOf(classNumber, number), first: firsts[i]! }, hits);
    }
    return chains === 1 ? hits : longestByStart(hits);
  }

  #chain({ classNumber, phrase, first }: Chain, hits: Hit[]): void {
    const { page, from } = this.#region;
    for (let place = first; place >= 0; place = page[from + place + 2]!) {
      const at = from + place;
      hits.push({ classNumber, phrase, start: page[at]!, end: page[at + 1]! });
    }
  }
}

/** The hits of one phrase, for one of its classes. */
interface Chain {
  readonly classNumber: number;
  readonly phrase: number;
  readonly first: number;
}

/** Of a class's hits at one start the longest stays; of equally long ones the one written first. */
function longestByStart(hits: Hit[]): readonly Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.phrase - b.phrase);
  let kept = 0;
  for (let i = 0; i < hits.length; i++) {
    if (kept > 0 && hits[kept - 1]!.start === hits[i]!.start) continue;
    hits[kept] = hits[i]!;
    kept += 1;
  }
  hits.length = kept;
  return hits;
}
