import type { Database, Query } from './database.js';
import { insertRows } from './insert-rows.js';
import { runReader } from './read-runs.js';
import type { NewSheet, RunEnd, Store } from './store.js';
import type { RunIdentity, StoredRun } from './stored-run.js';

/** The writing half of the store. */
export function runWriter(
  database: Database,
): Pick<Store, 'beginRun' | 'holdsSheet' | 'addSheet' | 'finishRun'> {
  const { schema } = database;
  const holds = `SELECT 1 FROM ${schema}sheets WHERE run = $1 AND ordinal = $2 AND digest = $3`;
  return {
    beginRun: async (identity) => {
      await database.write([beginning(schema, identity)]);
      return storedRun(database, identity.id);
    },
    holdsSheet: async ({ run, ordinal, digest }) =>
      (await database.all({ sql: holds, values: [run, ordinal, digest] })).length > 0,
    addSheet: (sheet) => database.write([addition(schema, sheet)]),
    finishRun: (end) => database.write(ending(schema, end)),
  };
}

function beginning(schema: string, { id, version, knowledge, method }: RunIdentity): Query {
  return {
    sql: `
      INSERT INTO ${schema}runs (id, version, knowledge, method, asked)
      VALUES ($1, $2, $3, $4, (SELECT coalesce(max(asked), 0) + 1 FROM ${schema}runs))
      ON CONFLICT (id) DO UPDATE SET method = excluded.method, asked = excluded.asked`,
    values: [id, version, knowledge, method],
  };
}

async function storedRun(database: Database, id: string): Promise<StoredRun> {
  const found = (await runReader(database).runs()).find((run) => run.id === id);
  if (found === undefined) throw new Error(`run ${id} was not stored`);
  return found;
}

function addition(schema: string, { run, ordinal, digest, sheet, evidence }: NewSheet): Query {
  return {
    sql: `
      INSERT INTO ${schema}sheets (run, ordinal, digest, dossier, sheet, evidence)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (run, ordinal) DO UPDATE SET digest = excluded.digest, dossier = excluded.dossier,
        sheet = excluded.sheet, evidence = excluded.evidence`,
    values: [run, ordinal, digest, sheet.dossier, JSON.stringify(sheet), JSON.stringify(evidence)],
  };
}

/** The run's own row comes first: whoever ends the same run at the same time waits for it. */
function ending(schema: string, { run, dossiers, inputs, refusals }: RunEnd): readonly Query[] {
  return [
    { sql: `UPDATE ${schema}runs SET finished = 1 WHERE id = $1`, values: [run] },
    { sql: `DELETE FROM ${schema}inputs WHERE run = $1`, values: [run] },
    { sql: `DELETE FROM ${schema}refusals WHERE run = $1`, values: [run] },
    { sql: `DELETE FROM ${schema}sheets WHERE run = $1 AND ordinal >= $2`, values: [run, dossiers] },
    ...insertRows({
      into: `${schema}inputs (run, ordinal, path, bytes, sha256, encoding)`,
      rows: inputs.map((file, at) => [run, at, file.path, file.bytes, file.sha256, file.encoding ?? null]),
    }),
    ...insertRows({
      into: `${schema}refusals (run, ordinal, file, code, reason)`,
      rows: refusals.map(({ file, code, reason }, at) => [run, at, file, code, reason]),
    }),
  ];
}
