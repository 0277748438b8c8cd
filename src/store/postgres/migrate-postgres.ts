import type { Absent } from '../database.js';
import { type Dialect, MIGRATIONS } from '../migrations.js';
import { notThere, storeProblem, tooNew } from '../store-problem.js';
import type { Connection } from './connect-postgres.js';
import { NOT_OURS, NOT_UTF8 } from './explain-postgres.js';

const DIALECT: Dialect = {
  schema: 'zichtlijn.',
  integer: 'BIGINT',
  numbered: '',
  keyed: '',
  dossierOfSheet: "sheet::json ->> 'dossier'",
};

/** Held by whoever migrates; any number will do that no other program locks. */
const LOCK = 'SELECT pg_advisory_xact_lock(2603017)';

interface State {
  readonly encoding: string;
  readonly schema: boolean;
  readonly tables: boolean;
  /** The table that counts the steps done. */
  readonly count: boolean;
}

const STATE = `
  SELECT current_setting('server_encoding') AS encoding,
    EXISTS (SELECT FROM pg_namespace WHERE nspname = 'zichtlijn') AS schema,
    EXISTS (SELECT FROM pg_tables WHERE schemaname = 'zichtlijn') AS tables,
    EXISTS (SELECT FROM pg_tables WHERE schemaname = 'zichtlijn' AND tablename = 'migrations') AS count`;

/** Brings the schema up to date. Where it is, nothing is written: who may only read can open it. */
export async function migratePostgres(connection: Connection, absent: Absent): Promise<void> {
  const done = await stepsDone(connection);
  if (done === 0 && absent === 'refused') throw notThere(connection.name);
  if (done === MIGRATIONS.length) return;
  await connection.client.query('BEGIN');
  await connection.client.query(LOCK);
  await takeSteps(connection);
  await connection.client.query('COMMIT');
}

/** Looks again: another program may have done it while this one waited for the lock. */
async function takeSteps(connection: Connection): Promise<void> {
  const { client } = connection;
  const done = await stepsDone(connection);
  if (done === 0) await prepare(connection);
  for (const step of MIGRATIONS.slice(done)) await client.query(step(DIALECT));
  await client.query('UPDATE zichtlijn.migrations SET done = $1', [MIGRATIONS.length]);
}

async function stepsDone(connection: Connection): Promise<number> {
  const { name, client } = connection;
  const { encoding, tables, count } = await stateOf(connection);
  if (encoding !== 'UTF8') throw storeProblem(name, NOT_UTF8);
  if (tables && !count) throw storeProblem(name, NOT_OURS);
  if (!count) return 0;
  const { rows } = await client.query<{ readonly done: number }>('SELECT done FROM zichtlijn.migrations');
  const done = rows[0]?.done ?? 0;
  if (done > MIGRATIONS.length) throw tooNew(name);
  return done;
}

async function stateOf({ client }: Connection): Promise<State> {
  const { rows } = await client.query<State>(STATE);
  // A question without a table has one answer.
  return rows[0]!;
}

/** An administrator may have made the schema already, for a user who may not make one. */
async function prepare(connection: Connection): Promise<void> {
  const { client } = connection;
  const { schema } = await stateOf(connection);
  if (!schema) await client.query('CREATE SCHEMA zichtlijn');
  await client.query('CREATE TABLE zichtlijn.migrations (done BIGINT NOT NULL)');
  await client.query('INSERT INTO zichtlijn.migrations VALUES (0)');
}
