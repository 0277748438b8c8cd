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
  readonly classes: PhraseClasses;
}

/** Most hits of a text are never asked for: they become objects when they are. */
export class PagedHits implements Hits {
  readonly #region: Region;
  #made: Map<number, readonly Hit[] | undefined> | undefined;

  constructor(region: Region) {
    this.#region = region;
  }

  phrases(): readonly number[] {
    return this.#region.phrases;
  }

  given(): Iterable<number> {
    return [];
  }

  has(classNumber: number): boolean {
    const { phrases, classes } = this.#region;
    for (let i = 0; i < phrases.length; i++) if (classes.holds(classNumber, phrases[i]!)) return true;
    return false;
  }

  get(classNumber: number): readonly Hit[] | undefined {
    this.#made ??= new Map();
    let hits = this.#made.get(classNumber);
    if (hits === undefined && !this.#made.has(classNumber)) {
      hits = this.#hitsOf(classNumber);
      this.#made.set(classNumber, hits);
    }
    return hits;
  }

  #hitsOf(classNumber: number): readonly Hit[] | undefined {
    const { phrases, firsts, classes } = this.#region;
    let hits: Hit[] | undefined;
    let chains = 0;
    for (let i = 0; i < phrases.length; i++) {
      const number = phrases[i]!;
      if (!classes.holds(classNumber, number)) continue;
      chains += 1;
      hits = this.#chain(
        { classNumber, phrase: classes.placeOf(classNumber, number), first: firsts[i]! },
        hits,
      );
    }
    return hits === undefined || chains === 1 ? hits : longestByStart(hits);
  }

  #chain(
    {
      classNumber,
      phrase,
      first,
    }: { readonly classNumber: number; readonly phrase: number; readonly first: number },
    hits: Hit[] = [],
  ): Hit[] {
    const { page, from } = this.#region;
    for (let place = first; place >= 0; place = page[from + place + 2]!) {
      const at = from + place;
      hits.push({ classNumber, phrase, start: page[at]!, end: page[at + 1]! });
    }
    return hits;
  }
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
