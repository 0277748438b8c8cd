/** Hits of some classes: their places on the page of their text, each with the number of the class that holds it. */
export class HitList {
  /** Only the first `length` count. */
  at: Int32Array = new Int32Array(64);
  classNumbers: Int32Array = new Int32Array(64);
  length = 0;

  push(at: number, classNumber: number): void {
    if (this.length === this.at.length) this.#widen();
    this.at[this.length] = at;
    this.classNumbers[this.length] = classNumber;
    this.length += 1;
  }

  #widen(): void {
    this.at = twice(this.at);
    this.classNumbers = twice(this.classNumbers);
  }
}

function twice(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
