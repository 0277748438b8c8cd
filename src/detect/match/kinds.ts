import type { ClassList } from './class-list.js';
import { IntList } from './int-list.js';
import { KindMemo } from './kind-memo.js';
import type { PhraseClass } from './phrase-class.js';

interface Known {
  readonly phraseCount: number;
  readonly classes: readonly PhraseClass[];
  /** Lists of several classes. */
  readonly lists: readonly ClassList[];
}

const NONE: readonly number[] = [];

/**
 * What hits stand for. A word is often several phrases at once (`school`, `school~`, `school|klas`): these make one hit,
 * of one kind. Kinds below the number of phrases are those phrases; the others are met one by one, with new words.
 */
export class Kinds {
  /** Per kind a row of bits: one for each class that holds it, then one for each list of several classes. */
  rows: Int32Array;
  /** Cells per row. */
  readonly width: number;
  readonly classCount: number;
  readonly #phraseCount: number;
  /** Of the kinds that are several phrases. */
  readonly #phrases: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #classesAt = new KindMemo();
  readonly #classNumbers = new IntList();

  constructor({ phraseCount, classes, lists }: Known) {
    this.#phraseCount = phraseCount;
    this.classCount = classes.length;
    this.width = ((classes.length + lists.length) >>> 5) + 1;
    this.rows = new Int32Array(this.width * (phraseCount + 1024));
    for (const one of classes) this.#setBit(one, one.number);
    lists.forEach((list, number) => {
      list.bit = classes.length + number;
      for (const one of list.classes) this.#setBit(one, list.bit);
    });
  }

  /** How many there are by now. */
  get count(): number {
    return this.#phraseCount + this.#phrases.length;
  }

  isIn(kind: number, classNumber: number): boolean {
    return (this.rows[kind * this.width + (classNumber >>> 5)]! & (1 << (classNumber & 31))) !== 0;
  }

  /** The kind that is these phrases, given in ascending order. */
  kindOf(phrases: readonly number[]): number {
    if (phrases.length === 1) return phrases[0]!;
    const key = phrases.join(' ');
    const kind = this.#numbers.get(key) ?? this.#add(phrases);
    this.#numbers.set(key, kind);
    return kind;
  }

  phrasesOf(kind: number): readonly number[] {
    return kind < this.#phraseCount ? [kind] : (this.#phrases[kind - this.#phraseCount] ?? NONE);
  }

  /** The phrase that a kind is in a class: of several the one written first. */
  phraseIn({ places }: PhraseClass, kind: number): number {
    if (kind < this.#phraseCount) return kind;
    const phrases = this.phrasesOf(kind);
    let first = -1;
    let least = Number.MAX_SAFE_INTEGER;
    for (let i = 0; i < phrases.length; i++) {
      const place = places.get(phrases[i]!) ?? least;
      if (place >= least) continue;
      first = phrases[i]!;
      least = place;
    }
    return first;
  }

  /** Where in `classNumbers` the numbers of the classes stand that hold a kind, after their count. */
  classesOf(kind: number): number {
    const place = this.#classesAt.of(kind);
    return place < 0 ? this.#listClasses(kind) : place;
  }

  get classNumbers(): Int32Array {
    return this.#classNumbers.numbers;
  }

  #listClasses(kind: number): number {
    const place = this.#classNumbers.length;
    const numbers: number[] = [];
    for (let cell = 0; 32 * cell < this.classCount; cell++) {
      for (let left = this.rows[kind * this.width + cell]!; left !== 0; left &= left - 1) {
        const number = 32 * cell + 31 - Math.clz32(left & -left);
        if (number < this.classCount) numbers.push(number);
      }
    }
    this.#classNumbers.pushAll([numbers.length, ...numbers]);
    this.#classesAt.set(kind, place);
    return place;
  }

  #setBit({ places }: PhraseClass, bit: number): void {
    const cell = bit >>> 5;
    for (const phrase of places.keys()) this.rows[phrase * this.width + cell]! |= 1 << (bit & 31);
  }

  #add(phrases: readonly number[]): number {
    const kind = this.count;
    this.#phrases.push(phrases);
    const { width } = this;
    if (width * (kind + 1) > this.rows.length) {
      const longer = new Int32Array(2 * this.rows.length);
      longer.set(this.rows);
      this.rows = longer;
    }
    for (const phrase of phrases) {
      for (let cell = 0; cell < width; cell++)
        this.rows[kind * width + cell]! |= this.rows[phrase * width + cell]!;
    }
    return kind;
  }
}
