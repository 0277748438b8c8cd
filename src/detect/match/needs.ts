import type { ClassList } from './class-list.js';
import type { TextHits } from './text-hits.js';

/** Lists of which each must have something in a text. */
export class Needs {
  /** Of each list the number of its classes, then these. */
  readonly #numbers: Int32Array;

  constructor(lists: readonly ClassList[]) {
    this.#numbers = Int32Array.from(lists.flatMap(({ numbers }) => [numbers.length, ...numbers]));
  }

  areMetBy({ present: { bits, base } }: TextHits): boolean {
    const numbers = this.#numbers;
    let at = 0;
    while (at < numbers.length) {
      const past = at + 1 + numbers[at]!;
      let isMet = false;
      for (at += 1; at < past && !isMet; at++)
        isMet = (bits[base + (numbers[at]! >>> 5)]! & (1 << (numbers[at]! & 31))) !== 0;
      if (!isMet) return false;
      at = past;
    }
    return true;
  }
}
