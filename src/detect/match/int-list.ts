/** Whole numbers one after the other, in an array that grows. */
export class IntList {
  /** Only the first `length` count; another array takes its place when it is full. */
  numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  pushAll(numbers: readonly number[]): void {
    for (const number of numbers) this.push(number);
  }
}
