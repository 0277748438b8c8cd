import { type Hits, NO_HITS } from './hits.js';
import { enter, PagedHits, slotsFor, WIDTH } from './paged-hits.js';

/** Gathers the hits of one text after the other, each text from its last start to its first. */
export interface HitBuffer {
  add(classNumber: number, phrase: number, start: number, end: number): void;
  /** Hits of one word: classes and their phrases, one after the other. */
  addWord(pairs: Int32Array, at: number): void;
  /** The hits since the last time. */
  take(): Hits;
}

const PAGE = 1 << 16;

/** Hits are numbers on pages that many texts share: arrays of their own would cost a short text more than finding them. */
export function createHitBuffer(): HitBuffer {
  let page = new Int32Array(PAGE);
  let from = 0;
  let used = 0;
  /** Per class the place of its latest hit in this text, from 1; 0 for none. */
  const heads: number[] = [];
  let classes: number[] = [];

  function makeRoom(cells: number): void {
    if (from + used + cells <= page.length) return;
    const fresh = new Int32Array(Math.max(PAGE, 2 * (used + cells)));
    fresh.set(page.subarray(from, from + used));
    page = fresh;
    from = 0;
  }

  function put(classNumber: number, phrase: number, start: number, end: number): void {
    const head = heads[classNumber] ?? 0;
    if (head === 0) classes.push(classNumber);
    const at = from + used;
    page[at] = phrase;
    page[at + 1] = start;
    page[at + 2] = end;
    page[at + 3] = head - 1;
    heads[classNumber] = used + 1;
    used += WIDTH;
  }

  return {
    add(classNumber, phrase, start, end) {
      makeRoom(WIDTH);
      put(classNumber, phrase, start, end);
    },
    addWord(pairs, at) {
      makeRoom((pairs.length / 2) * WIDTH);
      for (let i = 0; i < pairs.length; i += 2) put(pairs[i]!, pairs[i + 1]!, at, at + 1);
    },
    take() {
      if (used === 0) return NO_HITS;
      const slots = slotsFor(classes.length);
      makeRoom(2 * slots);
      const region = { page, from, table: from + used, slots };
      for (const classNumber of classes) {
        enter(region, classNumber, heads[classNumber]!);
        heads[classNumber] = 0;
      }
      const hits = new PagedHits(classes, region);
      from += used + 2 * slots;
      used = 0;
      classes = [];
      return hits;
    },
  };
}
