/** Rows of whole numbers, written one behind the other: row `r` is `numbers` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

export function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, number) => {
    starts[number + 1] = starts[number]! + row.length;
  });
  const numbers = new Int32Array(starts[rows.length]!);
  rows.forEach((row, number) => {
    numbers.set(row, starts[number]);
  });
  return { starts, numbers };
}
