/** A database that can hold a store, spoken to in the SQL that SQLite and PostgreSQL share: `$1` is the first value. */
export interface Database {
  /** Stands before the name of every table. */
  readonly schema: string;
  all<Row>(query: Query): Promise<readonly Row[]>;
  /** Does all of it or nothing. */
  write(changes: readonly Query[]): Promise<void>;
  close(): Promise<void>;
}

export interface Query {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

/** What happens when no store is there yet. */
export type Absent = 'made' | 'refused';
