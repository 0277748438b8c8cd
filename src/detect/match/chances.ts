import type { ClassList } from './class-list.js';
import { KIND, WIDTH } from './hits.js';
import { IntList } from './int-list.js';
import { type Rows, rowsOf } from './rows.js';
import type { TextHits } from './text-hits.js';
import type { Users } from './users.js';

/** Which of many users have a chance on texts: what they look for stands there, and all that they need beside it. */
export class Chances {
  /** A bit for each user that has a chance, and for each of which what it looks for was met. */
  readonly #marks: Int32Array;
  readonly #tried: Int32Array;
  /** Where what users look for stands on the page of its text; after each place the number of the user's next (0: none). */
  readonly #links = new IntList();
  /** Per user the numbers of its first and its last of these. */
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
    this.#links.length = 0;
    this.#link(0);
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
        if ((tried[number >>> 5]! & bit) === 0) {
          tried[number >>> 5]! |= bit;
          if (!this.#hasNeeds(number, hits)) continue;
          marks[number >>> 5]! |= bit;
          first[number] = this.#link(at);
          last[number] = first[number]!;
        } else if ((marks[number >>> 5]! & bit) !== 0) {
          const link = this.#link(at);
          this.#links.numbers[last[number]! + 1] = link;
          last[number] = link;
        }
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

  /** Tells where what a user looks for stands, in order of start. */
  placesOf(user: number, places: IntList): void {
    places.length = 0;
    const { numbers } = this.#links;
    for (let link = this.#first[user]!; link !== 0; link = numbers[link + 1]!) places.push(numbers[link]!);
  }

  #link(at: number): number {
    this.#links.push(at);
    this.#links.push(0);
    return this.#links.length - 2;
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
