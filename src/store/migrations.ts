/** The schema, step by step; a step that has been released is never changed. `user_version` counts the steps done. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    method TEXT NOT NULL,
    asked INTEGER NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE inputs (
    run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE refusals (
    run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    file TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sheets (
    run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    digest TEXT NOT NULL,
    sheet TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (run, ordinal)
  ) STRICT;
  `,
  'ALTER TABLE inputs ADD COLUMN encoding TEXT;',
];
