/** Hits of some classes: their places on the page of their text, each with the number of the class that holds it. */
export class HitList {
  /** Only the first `length` count. */
  at: Int32Array = new Int32Array(16);
  classNumbers: Int32Array = new Int32Array(16);
  length = 0;

  push(at: number, classNumber: number): void {
    if (this.length === this.at.length) this.#widen();
    this.at[this.length] = at;
    this.classNumbers[this.length] = classNumber;
    this.length += 1;
  }

  /** Takes over what another list holds. */
  copy({ at, classNumbers, length }: HitList): void {
    this.length = 0;
    for (let i = 0; i < length; i++) this.push(at[i]!, classNumbers[i]!);
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
