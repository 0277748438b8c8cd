/** A text with its words: token i is `text.slice(startOf(i), endOf(i))`, for i from 0 to `count`, that excluded. */
export class Tokens {
  readonly text: string;
  readonly count: number;
  /** Start and end of each token, one behind the other from some place on. Many texts share a page. */
  readonly #page: Int32Array;
  readonly #from: number;

  constructor(text: string, { page, from, count }: { page: Int32Array; from: number; count: number }) {
    this.text = text;
    this.count = count;
    this.#page = page;
    this.#from = from;
  }

  startOf(token: number): number {
    return this.#page[this.#from + 2 * token]!;
  }

  endOf(token: number): number {
    return this.#page[this.#from + 2 * token + 1]!;
  }

  lengthOf(token: number): number {
    return this.endOf(token) - this.startOf(token);
  }

  wordAt(token: number): string {
    return this.text.slice(this.startOf(token), this.endOf(token));
  }

  /** The same tokens in memory of their own, for keeping. */
  onTheirOwn(): Tokens {
    const page = this.#page.slice(this.#from, this.#from + 2 * this.count);
    return new Tokens(this.text, { page, from: 0, count: this.count });
  }
}
