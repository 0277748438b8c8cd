import { createAhead, type Position } from './ahead.js';
import type { HitBuffer } from './hit-buffer.js';

export interface CompiledPhrase {
  readonly phrase: number;
  readonly positions: readonly Position[];
}

/** What a word form may begin or continue. `de`, `geen` and `niet` begin hundreds of phrases: what follows tells most apart. */
export interface WordPlan {
  readonly atoms: readonly number[];
  /** Phrases of this word only. */
  readonly alone: Int32Array;
  /** Phrases whose second word follows at once, by its atom. */
  readonly followed: ReadonlyMap<number, readonly CompiledPhrase[]> | undefined;
  /** Phrases whose second word may be absent or stand further on. */
  readonly loose: readonly CompiledPhrase[];
  /** For them: an atom of the second word (-1: may be absent), how far it may stand, number of the phrase in `loose`. */
  readonly reaches: Int32Array;
  /** Atoms that stand inside or at the end of some phrase. */
  readonly later: readonly number[];
}

export interface Beginnings {
  add(phrase: CompiledPhrase): void;
  planOf(atoms: readonly number[]): WordPlan;
  /** Finds every phrase in the words of a text. */
  walk(words: readonly (WordPlan | undefined)[], found: HitBuffer): void;
}

export function createBeginnings(): Beginnings {
  const byFirst = new Map<number, CompiledPhrase[]>();
  const later = new Set<number>();
  const ahead = createAhead();
  return {
    add(phrase) {
      const [first, ...rest] = phrase.positions;
      for (const atom of first!.atoms) byFirst.set(atom, [...(byFirst.get(atom) ?? []), phrase]);
      for (const { atoms } of rest) for (const atom of atoms) later.add(atom);
    },
    planOf(atoms) {
      const phrases = [...new Set(atoms.flatMap((atom) => byFirst.get(atom) ?? []))];
      const loose = phrases.filter(({ positions: [, second] }) => second !== undefined && !isNext(second));
      return {
        atoms,
        alone: aloneOf(phrases),
        followed: followedOf(phrases),
        loose,
        reaches: reachesOf(loose),
        later: atoms.filter((atom) => later.has(atom)),
      };
    },
    walk(words, found) {
      ahead.open(words.length);
      for (let at = words.length - 1; at >= 0; at--) {
        const word = words[at];
        if (word === undefined) continue;
        const { alone, followed, loose, reaches } = word;
        for (let i = 0; i < alone.length; i++) found.add(alone[i]!, at, at + 1);
        for (let i = 0, told = -1; i < reaches.length; i += 3) {
          const number = reaches[i + 2]!;
          if (number === told || !(reaches[i]! < 0 || ahead.isNear(reaches[i]!, at, reaches[i + 1]!)))
            continue;
          tell(loose[number]!, { words, at, seen: 1 }, found);
          told = number;
        }
        const next = followed && words[at + 1];
        if (next !== undefined) {
          for (const atom of next.later) {
            for (const phrase of followed?.get(atom) ?? NONE) {
              if (phrase.positions.length === 2) found.add(phrase.phrase, at, at + 2);
              else tell(phrase, { words, at, seen: 2 }, found);
            }
          }
        }
        for (const atom of word.later) ahead.see(atom, at);
      }
    },
  };
}

const NONE: readonly CompiledPhrase[] = [];

function aloneOf(phrases: readonly CompiledPhrase[]): Int32Array {
  const alone = phrases.filter(({ positions }) => positions.length === 1);
  return Int32Array.from(new Set(alone.map(({ phrase }) => phrase)));
}

function followedOf(
  phrases: readonly CompiledPhrase[],
): ReadonlyMap<number, readonly CompiledPhrase[]> | undefined {
  const byNext = new Map<number, CompiledPhrase[]>();
  for (const phrase of phrases) {
    const second = phrase.positions[1];
    if (second === undefined || !isNext(second)) continue;
    for (const atom of new Set(second.atoms)) byNext.set(atom, [...(byNext.get(atom) ?? []), phrase]);
  }
  return byNext.size === 0 ? undefined : byNext;
}

function reachesOf(loose: readonly CompiledPhrase[]): Int32Array {
  const rows = loose.flatMap(({ positions }, number) => {
    const { atoms, gap, optional } = positions[1]!;
    return optional ? [[-1, 0, number]] : atoms.map((atom) => [atom, gap + 1, number]);
  });
  return Int32Array.from(rows.flat());
}

const isNext = ({ optional, gap }: Position): boolean => !optional && gap === 0;

interface Stand {
  readonly words: readonly (WordPlan | undefined)[];
  readonly at: number;
  /** Positions already seen. */
  readonly seen: number;
}

function tell({ phrase, positions }: CompiledPhrase, { words, at, seen }: Stand, found: HitBuffer): void {
  const end = endOfMatch(words, at + seen, positions, seen);
  if (end > 0) found.add(phrase, at, end);
}

/** Where the rest of a phrase ends when its first positions stood before `at`; -1 when it does not go on. */
function endOfMatch(
  words: Stand['words'],
  at: number,
  positions: readonly Position[],
  position: number,
): number {
  const next = positions[position];
  if (next === undefined) return at;
  for (let skip = 0; skip <= next.gap; skip++) {
    const word = words[at + skip];
    if (word !== undefined && meets(word.later, next.atoms)) {
      const end = endOfMatch(words, at + skip + 1, positions, position + 1);
      if (end > 0) return end;
    }
  }
  return next.optional ? endOfMatch(words, at, positions, position + 1) : -1;
}

function meets(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) for (const other of others) if (one === other) return true;
  return false;
}
