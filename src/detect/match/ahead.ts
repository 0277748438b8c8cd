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
  /** Whether the position can be filled after token `at`. */
  mayFollow(at: number, position: Position): boolean;
}

const BEYOND_ANY_GAP = 1000;

/** Texts are numbered downwards one after the other, so that what an earlier one left lies out of reach by itself. */
export function createAhead(): Ahead {
  const next: number[] = [];
  let base = 0;
  return {
    open(tokens) {
      base -= tokens + BEYOND_ANY_GAP;
    },
    see(atom, at) {
      while (next.length <= atom) next.push(1);
      next[atom] = base + at;
    },
    mayFollow(at, { atoms, gap, optional }) {
      if (optional) return true;
      const last = base + at + 1 + gap;
      for (const atom of atoms) {
        const stands = next[atom];
        if (stands !== undefined && stands <= last) return true;
      }
      return false;
    },
  };
}
