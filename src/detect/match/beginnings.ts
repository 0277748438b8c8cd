import { createAhead, type Position } from './ahead.js';
import type { HitBuffer } from './hit-buffer.js';

export interface CompiledPhrase {
  readonly classNumber: number;
  readonly phrase: number;
  readonly positions: readonly Position[];
}

/** What a word form may begin or continue. `de`, `geen` and `niet` begin hundreds of phrases: what follows tells most apart. */
export interface WordPlan {
  readonly atoms: readonly number[];
  /** Phrases of this word only: class and number, one after the other. */
  readonly alone: Int32Array;
  /** Phrases whose second word follows at once, by its atom. */
  readonly followed: ReadonlyMap<number, readonly CompiledPhrase[]> | undefined;
  /** Phrases whose second word may be absent or stand further on. */
  readonly loose: readonly CompiledPhrase[];
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
      return {
        atoms,
        alone: aloneOf(phrases),
        followed: followedOf(phrases),
        loose: phrases.filter(({ positions: [, second] }) => second !== undefined && !isNext(second)),
        later: atoms.filter((atom) => later.has(atom)),
      };
    },
    walk(words, found) {
      ahead.open(words.length);
      for (let at = words.length - 1; at >= 0; at--) {
        const word = words[at];
        if (word === undefined) continue;
        const { alone, followed, loose } = word;
        for (let i = 0; i < alone.length; i += 2) found.add(alone[i]!, alone[i + 1]!, at, at + 1);
        for (const phrase of loose) {
          if (ahead.mayFollow(at, phrase.positions[1]!)) tell(phrase, { words, at, seen: 1 }, found);
        }
        const next = followed && words[at + 1];
        if (next !== undefined) {
          for (const atom of next.later) {
            for (const phrase of followed?.get(atom) ?? NONE) {
              const third = phrase.positions[2];
              if (third === undefined) found.add(phrase.classNumber, phrase.phrase, at, at + 2);
              else if (ahead.mayFollow(at + 1, third)) tell(phrase, { words, at, seen: 2 }, found);
            }
          }
        }
        for (const atom of word.later) ahead.see(atom, at);
      }
    },
  };
}

const NONE: readonly CompiledPhrase[] = [];

/** Of a class only the first phrase counts: they are equally long. */
function aloneOf(phrases: readonly CompiledPhrase[]): Int32Array {
  const first = new Map<number, number>();
  for (const { classNumber, phrase, positions } of phrases) {
    if (positions.length > 1) continue;
    first.set(classNumber, Math.min(phrase, first.get(classNumber) ?? phrase));
  }
  return Int32Array.from([...first].flat());
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

const isNext = ({ optional, gap }: Position): boolean => !optional && gap === 0;

interface Stand {
  readonly words: readonly (WordPlan | undefined)[];
  readonly at: number;
  /** Positions already seen. */
  readonly seen: number;
}

function tell(
  { classNumber, phrase, positions }: CompiledPhrase,
  { words, at, seen }: Stand,
  found: HitBuffer,
): void {
  const end = endOfMatch(words, at + seen, positions, seen);
  if (end > 0) found.add(classNumber, phrase, at, end);
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
