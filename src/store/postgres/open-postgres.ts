import type pg from 'pg';
import type { Absent, Database, Query } from '../database.js';
import { type Connection, connectPostgres } from './connect-postgres.js';
import { explainPostgres, LOST } from './explain-postgres.js';
import { inTurn } from './in-turn.js';
import { migratePostgres } from './migrate-postgres.js';
import { withNul, withoutNul } from './nul.js';

/** The store's tables in a schema of their own, over one connection: when it is cut, the store is done. */
export async function openPostgres(address: string, absent: Absent): Promise<Database> {
  const connection = await connectPostgres(address);
  const { client } = connection;
  const turn = inTurn();
  const ask = <Value>(work: () => Promise<Value>): Promise<Value> => turn(() => explained(connection, work));
  await ask(() => migratePostgres(connection, absent)).catch(async (error) => {
    await client.end();
    throw error;
  });
  return {
    schema: 'zichtlijn.',
    // The query names the columns of Row.
    all: async <Row>(query: Query) => (await ask(() => run(client, query))).map(withNuls) as Row[],
    write: (changes) => ask(() => writeAll(client, changes)),
    close: () => client.end(),
  };
}

async function explained<Value>({ name }: Connection, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explainPostgres({ name, error, silent: LOST });
  }
}

type Row = Readonly<Record<string, unknown>>;

async function run(client: pg.Client, { sql, values }: Query): Promise<readonly Row[]> {
  const sent = values.map((value) => (typeof value === 'string' ? withoutNul(value) : value));
  return (await client.query<Row>(sql, sent)).rows;
}

function withNuls(row: Row): Row {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? withNul(value) : value]),
  );
}

/** One change is a transaction of itself. */
async function writeAll(client: pg.Client, changes: readonly Query[]): Promise<void> {
  const [only, ...more] = changes;
  if (only !== undefined && more.length === 0) return void (await run(client, only));
  await client.query('BEGIN');
  try {
    for (const change of changes) await run(client, change);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
