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
  /** Of one word, or whose second word may be absent or stand further on. */
  readonly loose: Compiled[];
  /** Whose second word follows at once, by its atom. */
  readonly followed: Map<number, Compiled[]>;
}

export interface Beginnings {
  add(phrase: Compiled): void;
  /** Every phrase in the text, in order of start. */
  walk(forms: Forms, found: (hit: Hit) => void): void;
}

export function createBeginnings(): Beginnings {
  /** Per atom. */
  const beginnings: Beginning[] = [];
  return {
    add(phrase) {
      const [first, second] = phrase.positions;
      for (const atom of first!.atoms) {
        const beginning = (beginnings[atom] ??= { loose: [], followed: new Map() });
        if (second === undefined || second.optional || second.gap > 0) beginning.loose.push(phrase);
        else for (const next of second.atoms) follow(beginning.followed, next, phrase);
      }
    },
    walk(forms, found) {
      for (let at = 0; at < forms.length; at++) {
        const atoms = forms[at]?.atoms;
        if (atoms === undefined) continue;
        const following = forms[at + 1]?.atoms;
        for (const atom of atoms) {
          const beginning = beginnings[atom];
          if (beginning === undefined) continue;
          tell(beginning.loose, { forms, at, from: 1 }, found);
          if (following === undefined || beginning.followed.size === 0) continue;
          for (const next of following) {
            const phrases = beginning.followed.get(next);
            if (phrases !== undefined) tell(phrases, { forms, at, from: 2 }, found);
          }
        }
      }
    },
  };
}

function follow(followed: Map<number, Compiled[]>, atom: number, phrase: Compiled): void {
  const list = followed.get(atom);
  if (list === undefined) followed.set(atom, [phrase]);
  else if (list.at(-1) !== phrase) list.push(phrase);
}

interface Stand {
  readonly forms: Forms;
  readonly at: number;
  /** Positions already seen. */
  readonly from: number;
}

function tell(phrases: readonly Compiled[], { forms, at, from }: Stand, found: (hit: Hit) => void): void {
  for (const { classNumber, phrase, positions } of phrases) {
    const end = endOfMatch(forms, at + from, positions, from);
    if (end > 0) found({ classNumber, start: at, end, phrase });
  }
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
