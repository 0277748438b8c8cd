import type { MirrorRow } from '../model/feedback.js';

export type ReadDate = (text: string) => string | undefined;

/** Counts the values of one field; what stands in it is kept only as a set to count. */
export class FieldTally {
  readonly #values = new Set<string>();
  readonly #about: Pick<MirrorRow, 'part' | 'field' | 'references'>;
  readonly #readDate: ReadDate | undefined;
  #count = 0;
  #filled = 0;
  #unread = 0;
  #first: string | undefined;
  #last: string | undefined;

  /** `readDate` is given for fields that hold a date. */
  constructor(about: Pick<MirrorRow, 'part' | 'field' | 'references'>, readDate: ReadDate | undefined) {
    this.#about = about;
    this.#readDate = readDate;
  }

  /** Counts one value; undefined: not filled in. */
  add(value: string | undefined): void {
    this.#count += 1;
    if (value === undefined) return;
    this.#filled += 1;
    this.#values.add(value);
    if (this.#readDate) this.#addDate(this.#readDate(value));
  }

  row(): MirrorRow {
    return {
      ...this.#about,
      count: this.#count,
      filled: this.#filled,
      distinct: this.#values.size,
      ...(this.#readDate && { unread: this.#unread }),
      ...(this.#first !== undefined && { first: this.#first }),
      ...(this.#last !== undefined && { last: this.#last }),
    };
  }

  #addDate(date: string | undefined): void {
    if (date === undefined) {
      this.#unread += 1;
      return;
    }
    if (this.#first === undefined || date < this.#first) this.#first = date;
    if (this.#last === undefined || date > this.#last) this.#last = date;
  }
}
