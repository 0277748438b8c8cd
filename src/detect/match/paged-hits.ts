import type { Hit, Hits } from './hits.js';

/** Numbers per hit on a page: phrase, start, end, and the place of the class's next hit (-1 for none). */
export const WIDTH = 4;

/** Where the hits of one text stand on a page, and behind them the table from class to its first hit. */
export interface Region {
  readonly page: Int32Array;
  readonly from: number;
  readonly table: number;
  /** Slots of the table, a power of two; each holds a class and the place of its first hit, from 1; 0 is empty. */
  readonly slots: number;
}

export function slotsFor(classes: number): number {
  let slots = 4;
  while (slots < 2 * classes) slots *= 2;
  return slots;
}

export function enter({ page, table, slots }: Region, classNumber: number, place: number): void {
  let slot = firstSlot(classNumber, slots);
  while (page[table + 2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
  page[table + 2 * slot] = classNumber;
  page[table + 2 * slot + 1] = place;
}

const firstSlot = (classNumber: number, slots: number): number =>
  (Math.imul(classNumber, 0x9e3779b1) >>> 16) & (slots - 1);

/** Most hits of a text are never asked for: they become objects when they are. */
export class PagedHits implements Hits {
  readonly #classes: readonly number[];
  readonly #region: Region;
  #made: Map<number, readonly Hit[]> | undefined;

  constructor(classes: readonly number[], region: Region) {
    this.#classes = classes;
    this.#region = region;
  }

  keys(): readonly number[] {
    return this.#classes;
  }

  has(classNumber: number): boolean {
    return this.#placeOf(classNumber) > 0;
  }

  get(classNumber: number): readonly Hit[] | undefined {
    const place = this.#placeOf(classNumber);
    if (place === 0) return undefined;
    this.#made ??= new Map();
    let hits = this.#made.get(classNumber);
    if (hits === undefined) {
      hits = this.#chain(classNumber, place - 1);
      this.#made.set(classNumber, hits);
    }
    return hits;
  }

  #placeOf(classNumber: number): number {
    const { page, table, slots } = this.#region;
    for (let slot = firstSlot(classNumber, slots); ; slot = (slot + 1) & (slots - 1)) {
      const place = page[table + 2 * slot + 1]!;
      if (place === 0 || page[table + 2 * slot] === classNumber) return place;
    }
  }

  #chain(classNumber: number, first: number): readonly Hit[] {
    const { page, from } = this.#region;
    const hits: Hit[] = [];
    for (let place = first; place >= 0; place = page[from + place + 3]!) {
      const at = from + place;
      keepLongest(hits, { classNumber, phrase: page[at]!, start: page[at + 1]!, end: page[at + 2]! });
    }
    return hits;
  }
}

/** Of a class's hits at one start the longest stays; of equally long ones the one written first. */
function keepLongest(hits: Hit[], hit: Hit): void {
  const last = hits[hits.length - 1];
  if (last === undefined || last.start !== hit.start) hits.push(hit);
  else if (hit.end > last.end || (hit.end === last.end && hit.phrase < last.phrase)) {
    hits[hits.length - 1] = hit;
  }
}
