/** What SQLite and PostgreSQL write differently. */
export interface Dialect {
  /** Stands before the name of every table. */
  readonly schema: string;
  /** A whole number of 64 bits. */
  readonly integer: string;
  /** Ends a table whose rows have a number of their own. */
  readonly numbered: string;
  /** Ends a table whose rows stand in the order of their key. */
  readonly keyed: string;
  /** The text under `dossier` in the JSON of a sheet. */
  readonly dossierOfSheet: string;
}

/** The schema, step by step; a step that has been released is never changed. The database counts the steps done. */
export const MIGRATIONS: readonly ((dialect: Dialect) => string)[] = [
  ({ schema, integer, numbered, keyed }) => `
  CREATE TABLE ${schema}runs (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    method TEXT NOT NULL,
    asked ${integer} NOT NULL,
    finished ${integer} NOT NULL DEFAULT 0
  )${numbered};
  CREATE TABLE ${schema}inputs (
    run TEXT NOT NULL REFERENCES ${schema}runs(id) ON DELETE CASCADE,
    ordinal ${integer} NOT NULL,
    path TEXT NOT NULL,
    bytes ${integer} NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  )${keyed};
  CREATE TABLE ${schema}refusals (
    run TEXT NOT NULL REFERENCES ${schema}runs(id) ON DELETE CASCADE,
    ordinal ${integer} NOT NULL,
    file TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  )${keyed};
  CREATE TABLE ${schema}sheets (
    run TEXT NOT NULL REFERENCES ${schema}runs(id) ON DELETE CASCADE,
    ordinal ${integer} NOT NULL,
    digest TEXT NOT NULL,
    sheet TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  )${numbered};
  `,
  ({ schema }) => `ALTER TABLE ${schema}inputs ADD COLUMN encoding TEXT;`,
  ({ schema, dossierOfSheet }) => `
  ALTER TABLE ${schema}sheets ADD COLUMN dossier TEXT;
  UPDATE ${schema}sheets SET dossier = ${dossierOfSheet};
  CREATE INDEX sheets_dossier ON ${schema}sheets (run, dossier);
  `,
];
