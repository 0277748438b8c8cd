import { type Hits, NO_HITS } from './hits.js';
import { PagedHits, WIDTH } from './paged-hits.js';
import type { PhraseClasses } from './phrase-classes.js';

/** Gathers the hits of one text after the other, each text from its last start to its first. */
export interface HitBuffer {
  add(phrase: number, start: number, end: number): void;
  /** The hits since the last time. */
  take(): Hits;
}

const PAGE = 1 << 16;

/** Hits are numbers on pages that many texts share: arrays of their own would cost a short text more than finding them. */
export function createHitBuffer(classes: PhraseClasses): HitBuffer {
  let page = new Int32Array(PAGE);
  let from = 0;
  let used = 0;
  /** Per phrase the place of its latest hit in this text, from 1; 0 for none. */
  let heads = new Int32Array(1024);
  let phrases: number[] = [];

  function makeRoom(): void {
    if (from + used + WIDTH <= page.length) return;
    const fresh = new Int32Array(Math.max(PAGE, 2 * (used + WIDTH)));
    fresh.set(page.subarray(from, from + used));
    page = fresh;
    from = 0;
  }

  return {
    add(phrase, start, end) {
      makeRoom();
      if (phrase >= heads.length) {
        const longer = new Int32Array(2 * phrase);
        longer.set(heads);
        heads = longer;
      }
      const head = heads[phrase]!;
      if (head === 0) phrases.push(phrase);
      const at = from + used;
      page[at] = start;
      page[at + 1] = end;
      page[at + 2] = head - 1;
      heads[phrase] = used + 1;
      used += WIDTH;
    },
    take() {
      if (used === 0) return NO_HITS;
      const firsts = phrases.map((phrase) => heads[phrase]! - 1);
      for (const phrase of phrases) heads[phrase] = 0;
      const hits = new PagedHits({ phrases, firsts, page, from, length: used, classes });
      from += used;
      used = 0;
      phrases = [];
      return hits;
    },
  };
}
