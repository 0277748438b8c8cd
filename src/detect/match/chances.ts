import type { ClassList } from './class-list.js';
import { KIND, NO_END, WIDTH, type Window } from './hits.js';
import { type Rows, rowsOf } from './rows.js';
import type { TextHits } from './text-hits.js';
import type { Users } from './users.js';

/** Which of many users have a chance on texts: what they look for stands there, and all that they need beside it. */
export class Chances {
  /** A bit for each user that has a chance, and for each of which what it looks for was met. */
  readonly #marks: Int32Array;
  readonly #tried: Int32Array;
  /** Per user where on the page of its text the first and the last stand of what it looks for. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** Per user what it needs: of each list the number of its classes, then these. */
  readonly #needs: Rows;

  constructor(needs: readonly (readonly ClassList[])[]) {
    this.#marks = new Int32Array((needs.length >>> 5) + 1);
    this.#tried = new Int32Array((needs.length >>> 5) + 1);
    this.#first = new Int32Array(needs.length);
    this.#last = new Int32Array(needs.length);
    this.#needs = rowsOf(needs.map((lists) => lists.flatMap(({ numbers }) => [numbers.length, ...numbers])));
  }

  clear(): void {
    this.#marks.fill(0);
    this.#tried.fill(0);
  }

  /** Adds the chances that a text gives. */
  mark(hits: TextHits, users: Users): void {
    const marks = this.#marks;
    const tried = this.#tried;
    const first = this.#first;
    const last = this.#last;
    const { page, from, to, kinds } = hits;
    for (let at = from; at < to; at += WIDTH) {
      const place = users.placeOf(page[at + KIND]!, kinds);
      const { numbers } = users;
      const past = place + numbers[place]!;
      for (let i = place + 1; i <= past; i++) {
        const number = numbers[i]!;
        const bit = 1 << (number & 31);
        last[number] = at;
        if ((tried[number >>> 5]! & bit) !== 0) continue;
        tried[number >>> 5]! |= bit;
        first[number] = at;
        if (this.#hasNeeds(number, hits)) marks[number >>> 5]! |= bit;
      }
    }
  }

  /** The first user from a number on that has a chance; -1 when there is none. */
  next(from: number): number {
    const marks = this.#marks;
    let cell = from >>> 5;
    if (cell >= marks.length) return -1;
    let left = marks[cell]! & (-1 << (from & 31));
    while (left === 0) {
      cell += 1;
      if (cell === marks.length) return -1;
      left = marks[cell]!;
    }
    return 32 * cell + 31 - Math.clz32(left & -left);
  }

  /** Where what a user looks for stands. */
  windowOf(user: number): Window {
    return { from: this.#first[user]!, to: this.#last[user]! + WIDTH, end: NO_END };
  }

  #hasNeeds(user: number, { present: { bits, base } }: TextHits): boolean {
    const { starts, numbers } = this.#needs;
    const past = starts[user + 1]!;
    let at = starts[user]!;
    while (at < past) {
      const next = at + 1 + numbers[at]!;
      let isMet = false;
      for (at += 1; at < next && !isMet; at++)
        isMet = (bits[base + (numbers[at]! >>> 5)]! & (1 << (numbers[at]! & 31))) !== 0;
      if (!isMet) return false;
      at = next;
    }
    return true;
  }
}
