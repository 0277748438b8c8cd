const UNKNOWN = -1;

/** A number for each kind of hit, kept when the kind is met for the first time. */
export class KindMemo {
  #numbers = new Int32Array(1024).fill(UNKNOWN);

  /** The number of a kind; below 0 for one that was not met. */
  of(kind: number): number {
    return kind < this.#numbers.length ? this.#numbers[kind]! : UNKNOWN;
  }

  set(kind: number, number: number): void {
    if (kind >= this.#numbers.length) {
      const longer = new Int32Array(2 * kind).fill(UNKNOWN);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[kind] = number;
  }
}
