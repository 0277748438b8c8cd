import type { ClassList } from './class-list.js';
import type { Kinds } from './kinds.js';

/** Who looks for what: per kind of hit the numbers of those that look for it. */
export class Users {
  readonly #byPhrase: readonly (readonly number[])[];
  /** By kind of hit, as met. */
  readonly #byKind: (readonly number[] | undefined)[];

  /** Takes of each user, by its number, what it looks for, if anything. */
  constructor(wanted: readonly (ClassList | undefined)[], phraseCount: number) {
    this.#byPhrase = usersByPhrase(wanted, phraseCount);
    this.#byKind = [...this.#byPhrase];
  }

  of(kind: number, kinds: Kinds): readonly number[] {
    return this.#byKind[kind] ?? this.#meet(kind, kinds);
  }

  #meet(kind: number, kinds: Kinds): readonly number[] {
    const numbers = [...new Set(kinds.phrasesOf(kind).flatMap((phrase) => this.#byPhrase[phrase]!))];
    while (this.#byKind.length <= kind) this.#byKind.push(undefined);
    this.#byKind[kind] = numbers;
    return numbers;
  }
}

function usersByPhrase(
  wanted: readonly (ClassList | undefined)[],
  phraseCount: number,
): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: phraseCount }, () => []);
  wanted.forEach((list, user) => {
    const phrases = (list?.classes ?? []).flatMap(({ places }) => [...places.keys()]);
    for (const phrase of new Set(phrases)) rows[phrase]!.push(user);
  });
  return rows;
}
