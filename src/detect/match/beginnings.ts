import type { WordForm } from './vocabulary.js';

/** A phrase found at tokens [start, end); `phrase` counts within its class. */
export interface Hit {
  readonly classNumber: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

interface Position {
  readonly atoms: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
}

interface Compiled {
  readonly classNumber: number;
  readonly phrase: number;
  readonly positions: readonly Position[];
}

type Forms = readonly (WordForm | undefined)[];

/** The phrases that can begin with one atom. `de`, `geen` and `niet` begin hundreds: what must follow tells most apart. */
interface Beginning {
  /** Of one word. */
  readonly alone: Compiled[];
  /** Whose second word follows at once, by its atom. */
  readonly followed: Map<number, Compiled[]>;
  /** Whose second word may be absent or stand further on. */
  readonly loose: Compiled[];
}

export interface Beginnings {
  add(phrase: Compiled): void;
  /** Every phrase in the text, from the last start to the first. */
  walk(forms: Forms, found: (hit: Hit) => void): void;
}

export function createBeginnings(): Beginnings {
  /** Per atom. */
  const beginnings: (Beginning | undefined)[] = [];
  const ahead = createAhead();
  return {
    add(phrase) {
      const [first, second] = phrase.positions;
      for (const atom of first!.atoms) {
        const beginning = beginnings[atom] ?? { alone: [], followed: new Map(), loose: [] };
        beginnings[atom] = beginning;
        if (second === undefined) beginning.alone.push(phrase);
        else if (second.optional || second.gap > 0) beginning.loose.push(phrase);
        else for (const next of second.atoms) follow(beginning.followed, next, phrase);
      }
    },
    walk(forms, found) {
      ahead.open(forms.length);
      for (let at = forms.length - 1; at >= 0; at--) {
        const atoms = forms[at]?.atoms;
        if (atoms === undefined) continue;
        const following = forms[at + 1]?.atoms;
        for (const atom of atoms) {
          const beginning = beginnings[atom];
          if (beginning === undefined) continue;
          for (const { classNumber, phrase } of beginning.alone) {
            found({ classNumber, start: at, end: at + 1, phrase });
          }
          for (const phrase of beginning.loose) {
            if (ahead.mayFollow(at, phrase.positions[1]!)) tell(phrase, { forms, at, seen: 1 }, found);
          }
          if (following === undefined || beginning.followed.size === 0) continue;
          for (const next of following) {
            for (const phrase of beginning.followed.get(next) ?? NONE) {
              const third = phrase.positions[2];
              if (third === undefined || ahead.mayFollow(at + 1, third)) tell(phrase, { forms, at, seen: 2 }, found);
            }
          }
        }
        for (const atom of atoms) ahead.see(atom, at);
      }
    },
  };
}

const NONE: readonly Compiled[] = [];

function follow(followed: Map<number, Compiled[]>, atom: number, phrase: Compiled): void {
  const list = followed.get(atom);
  if (list === undefined) followed.set(atom, [phrase]);
  else if (list.at(-1) !== phrase) list.push(phrase);
}

/** Where each atom stands next, while a text is walked from its end. */
interface Ahead {
  open(tokens: number): void;
  see(atom: number, at: number): void;
  /** Whether a position can be filled after token `at`. */
  mayFollow(at: number, position: Position): boolean;
}

const BEYOND_ANY_GAP = 1000;

/** Texts are numbered downwards one after the other, so that what an earlier one left lies out of reach by itself. */
function createAhead(): Ahead {
  const next: number[] = [];
  let base = 0;
  return {
    open(tokens) {
      base -= tokens + BEYOND_ANY_GAP;
    },
    see(atom, at) {
      next[atom] = base + at;
    },
    mayFollow(at, { atoms, gap, optional }) {
      if (optional) return true;
      const last = base + at + 1 + gap;
      for (const atom of atoms) if ((next[atom] ?? 1) <= last) return true;
      return false;
    },
  };
}

interface Stand {
  readonly forms: Forms;
  readonly at: number;
  /** Positions already seen. */
  readonly seen: number;
}

function tell({ classNumber, phrase, positions }: Compiled, { forms, at, seen }: Stand, found: (hit: Hit) => void): void {
  const end = endOfMatch(forms, at + seen, positions, seen);
  if (end > 0) found({ classNumber, start: at, end, phrase });
}

/** Where the rest of a phrase ends when its first positions stood before `at`; -1 when it does not go on. */
function endOfMatch(forms: Forms, at: number, positions: Compiled['positions'], position: number): number {
  const next = positions[position];
  if (next === undefined) return at;
  for (let skip = 0; skip <= next.gap; skip++) {
    const atoms = forms[at + skip]?.atoms;
    if (atoms !== undefined && meets(atoms, next.atoms)) {
      const end = endOfMatch(forms, at + skip + 1, positions, position + 1);
      if (end > 0) return end;
    }
  }
  return next.optional ? endOfMatch(forms, at, positions, position + 1) : -1;
}

function meets(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) for (const other of others) if (one === other) return true;
  return false;
}
