const PAGE = 1 << 13;

/** A set of whole numbers: 32 to a cell, from some cell of a page that it shares with others. */
export class BitSet {
  readonly bits: Int32Array;
  readonly base: number;

  constructor(bits: Int32Array, base: number) {
    this.bits = bits;
    this.base = base;
  }

  has(number: number): boolean {
    return (this.bits[this.base + (number >>> 5)]! & (1 << (number & 31))) !== 0;
  }
}

/** Gives empty sets. They share pages, for an array of its own would cost more than filling it. */
export class BitSets {
  #page = new Int32Array(0);
  #used = 0;

  /** A set for numbers below a limit. */
  next(limit: number): BitSet {
    const cells = (limit >>> 5) + 1;
    if (this.#used + cells > this.#page.length) {
      this.#page = new Int32Array(Math.max(PAGE, cells));
      this.#used = 0;
    }
    const base = this.#used;
    this.#used += cells;
    return new BitSet(this.#page, base);
  }
}
