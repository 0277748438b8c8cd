import { IntList } from './int-list.js';
import type { Kinds } from './kinds.js';

/** One position of a phrase: any of these atoms, perhaps absent, after at most `gap` other tokens. */
export interface Position {
  readonly atoms: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
}

export interface CompiledPhrase {
  readonly phrase: number;
  readonly positions: readonly Position[];
}

/**
 * What a word form may begin or continue, as the place of a row of numbers:
 * - the atoms of the word that stand inside or at the end of some phrase, after their count;
 * - the kind that it is by itself, or NO_KIND;
 * - phrases whose second word may be absent or stand further on: their count, the furthest that one of these words may
 *   stand, per phrase and word an atom of that word (ABSENT: may be absent), and then, again for each, how far it may
 *   stand, the phrase, and where its rest from that word on is written (LOOSE numbers);
 * - phrases that go on at once: the count of the atoms that do so, these in ascending order, and for each where the
 *   phrases are that go on with it. These stand there as phrase and rest after that word (NO_REST for none).
 *
 * Atoms stand by themselves because most are only looked at to see that they are not there.
 *
 * A rest is written as its positions: gap, 1 when it may be absent, atoms after their count; END closes it.
 */
export type Plan = number;

export const NO_PLAN: Plan = 0;
export const LOOSE = 3;
export const ABSENT = -1;
export const NEXT = 2;
export const NO_REST = 0;
export const NO_KIND = -1;
export const END = -1;

/** Writes plans, each once for all words that are the same atoms. */
export class Plans {
  readonly #list = new IntList();
  readonly #phrases = new Map<number, WrittenPhrase[]>();
  readonly #later = new Set<number>();
  readonly #known = new Map<string, Plan>();
  readonly #kinds: Kinds;

  constructor(kinds: Kinds) {
    this.#kinds = kinds;
    this.#list.push(0); // no plan and no rest stands at 0
  }

  /** All plans; stays what it is until the next plan is asked for. */
  get numbers(): Int32Array {
    return this.#list.numbers;
  }

  /** Adds a phrase; all of them before the first plan is asked for. */
  add({ phrase, positions }: CompiledPhrase): void {
    const [first, ...rest] = positions;
    const written = { phrase, positions, rests: this.#writeRests(positions) };
    for (const atom of first!.atoms) listAt(this.#phrases, atom).push(written);
    for (const { atoms } of rest) for (const atom of atoms) this.#later.add(atom);
  }

  planOf(atoms: readonly number[]): Plan {
    const key = atoms.join(' ');
    const plan = this.#known.get(key) ?? this.#write(atoms);
    this.#known.set(key, plan);
    return plan;
  }

  /** Where the rest of a phrase from each of its positions is written. */
  #writeRests(positions: readonly Position[]): readonly number[] {
    const rests = positions.map(({ gap, optional, atoms }) => {
      const place = this.#list.length;
      this.#list.pushAll([gap, optional ? 1 : 0, atoms.length, ...atoms]);
      return place;
    });
    this.#list.push(END);
    return rests;
  }

  #write(atoms: readonly number[]): Plan {
    const phrases = [...new Set(atoms.flatMap((atom) => this.#phrases.get(atom) ?? []))];
    const next = [...byNextAtom(phrases)].sort(([a], [b]) => a - b);
    const places = next.map(([, goingOn]) => this.#writeGoingOn(goingOn));
    const plan = this.#list.length;
    this.#writeList(atoms.filter((atom) => this.#later.has(atom)).map((atom) => [atom]));
    const alone = aloneOf(phrases);
    this.#list.push(alone.length === 0 ? NO_KIND : this.#kinds.kindOf(alone));
    this.#writeLoose(phrases.flatMap(looseRows));
    this.#list.push(next.length);
    this.#list.pushAll(next.map(([atom]) => atom));
    this.#list.pushAll(places);
    return plan;
  }

  #writeGoingOn(phrases: readonly WrittenPhrase[]): number {
    const place = this.#list.length;
    this.#writeList(phrases.map(({ phrase, rests }) => [phrase, rests[2] ?? NO_REST]));
    return place;
  }

  #writeLoose(rows: readonly LooseRow[]): void {
    this.#list.push(rows.length);
    this.#list.push(Math.max(0, ...rows.map(({ reach }) => reach)));
    this.#list.pushAll(rows.map(({ atom }) => atom));
    for (const { reach, phrase, rest } of rows) this.#list.pushAll([reach, phrase, rest]);
  }

  #writeList(rows: readonly (readonly number[])[]): void {
    this.#list.push(rows.length);
    for (const row of rows) this.#list.pushAll(row);
  }
}

interface WrittenPhrase extends CompiledPhrase {
  readonly rests: readonly number[];
}

/** The phrases of one word, in ascending order. */
const aloneOf = (phrases: readonly CompiledPhrase[]): readonly number[] =>
  [...new Set(phrases.filter(({ positions }) => positions.length === 1).map(({ phrase }) => phrase))].sort(
    (a, b) => a - b,
  );

/** A phrase of which the second word may be absent or stand further on, with an atom of that word. */
interface LooseRow {
  readonly atom: number;
  readonly reach: number;
  readonly phrase: number;
  readonly rest: number;
}

function looseRows({ phrase, positions, rests }: WrittenPhrase): readonly LooseRow[] {
  const second = positions[1];
  if (second === undefined || isNext(second)) return [];
  const { atoms, gap, optional } = second;
  const rest = rests[1]!;
  return optional
    ? [{ atom: ABSENT, reach: 0, phrase, rest }]
    : atoms.map((atom) => ({ atom, reach: gap + 1, phrase, rest }));
}

function byNextAtom(phrases: readonly WrittenPhrase[]): ReadonlyMap<number, readonly WrittenPhrase[]> {
  const found = new Map<number, WrittenPhrase[]>();
  for (const phrase of phrases) {
    const second = phrase.positions[1];
    if (second === undefined || !isNext(second)) continue;
    for (const atom of new Set(second.atoms)) listAt(found, atom).push(phrase);
  }
  return found;
}

const isNext = ({ optional, gap }: Position): boolean => !optional && gap === 0;

function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const fresh: T[] = [];
  lists.set(key, fresh);
  return fresh;
}
