const BEYOND_ANY_GAP = 1000;
const LOWEST = -(2 ** 30);

/**
 * Where each atom stands next, while texts are walked from their ends. Texts are numbered downwards one after the
 * other, so that what an earlier one left lies out of reach by itself.
 */
export class Ahead {
  /** Per atom where it stands next, to be compared with `limitOf` a token. */
  readonly next: Int32Array;
  #base = 0;

  constructor(atoms: number) {
    this.next = new Int32Array(atoms).fill(1);
  }

  /** Begins a text of this many tokens. */
  open(tokens: number): void {
    this.#base -= tokens + BEYOND_ANY_GAP;
    if (this.#base > LOWEST) return;
    this.#base = -(tokens + BEYOND_ANY_GAP);
    this.next.fill(1);
  }

  see(atom: number, at: number): void {
    this.next[atom] = this.#base + at;
  }

  /** The greatest number in `next` of what stands at token `at` or before it. */
  limitOf(at: number): number {
    return this.#base + at;
  }
}
