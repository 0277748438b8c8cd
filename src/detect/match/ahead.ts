/** One position of a phrase: any of these atoms, perhaps absent, after at most `gap` other tokens. */
export interface Position {
  readonly atoms: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
}

/** Where each atom stands next, while texts are walked from their ends. */
export interface Ahead {
  /** Begins a text of this many tokens. */
  open(tokens: number): void;
  see(atom: number, at: number): void;
  /** Whether an atom stands at most `reach` tokens after token `at`. */
  isNear(atom: number, at: number, reach: number): boolean;
}

const BEYOND_ANY_GAP = 1000;
const LOWEST = -(2 ** 30);

/** Texts are numbered downwards one after the other, so that what an earlier one left lies out of reach by itself. */
export function createAhead(): Ahead {
  let next = new Int32Array(1024).fill(1);
  let base = 0;
  return {
    open(tokens) {
      base -= tokens + BEYOND_ANY_GAP;
      if (base > LOWEST) return;
      base = -(tokens + BEYOND_ANY_GAP);
      next.fill(1);
    },
    see(atom, at) {
      if (atom >= next.length) {
        const longer = new Int32Array(2 * atom).fill(1);
        longer.set(next);
        next = longer;
      }
      next[atom] = base + at;
    },
    isNear: (atom, at, reach) => atom < next.length && next[atom]! <= base + at + reach,
  };
}
