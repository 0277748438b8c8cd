import type { ClassList } from './class-list.js';
import { IntList } from './int-list.js';
import { KindMemo } from './kind-memo.js';
import type { Kinds } from './kinds.js';

/** Who looks for what: per kind of hit the numbers of those that look for it. */
export class Users {
  readonly #byPhrase: readonly (readonly number[])[];
  /** By kind of hit, as met: where its users stand in `numbers`. */
  readonly #places = new KindMemo();
  readonly #rows = new IntList();

  /** Takes of each user, by its number, what it looks for, if anything. */
  constructor(wanted: readonly (ClassList | undefined)[], phraseCount: number) {
    this.#byPhrase = usersByPhrase(wanted, phraseCount);
    this.#rows.push(0); // most kinds have no users: theirs stand at 0
  }

  /** Where the users of a kind stand in `numbers`, after their count. */
  placeOf(kind: number, kinds: Kinds): number {
    const place = this.#places.of(kind);
    return place < 0 ? this.#meet(kind, kinds) : place;
  }

  get numbers(): Int32Array {
    return this.#rows.numbers;
  }

  #meet(kind: number, kinds: Kinds): number {
    const users = new Set(kinds.phrasesOf(kind).flatMap((phrase) => this.#byPhrase[phrase]!));
    const place = users.size === 0 ? 0 : this.#rows.length;
    if (users.size > 0) this.#rows.pushAll([users.size, ...users]);
    this.#places.set(kind, place);
    return place;
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
