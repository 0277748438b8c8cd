import type { Query } from './database.js';

export interface Rows {
  /** With its columns: `inputs (run, ordinal)`. */
  readonly into: string;
  readonly rows: readonly Query['values'][];
}

/** A database on another machine answers once for so many rows. */
const AT_ONCE = 500;

/** Inserts the rows in as few statements as the databases take. */
export function insertRows({ into, rows }: Rows): readonly Query[] {
  const starts = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  return starts.map((start) => {
    const some = rows.slice(start, start + AT_ONCE);
    return { sql: `INSERT INTO ${into} VALUES ${placesFor(some)}`, values: some.flat() };
  });
}

/** `($1, $2), ($3, $4)`. */
function placesFor(rows: Rows['rows']): string {
  let count = 0;
  return rows.map((row) => `(${row.map(() => `$${++count}`).join(', ')})`).join(', ');
}
