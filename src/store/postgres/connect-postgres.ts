import pg from 'pg';
import { storeProblem } from '../store-problem.js';
import { explainPostgres, NO_ADDRESS, NO_CONNECTION, NO_PASSWORD } from './explain-postgres.js';
import { nameAddress } from './postgres-address.js';

/** A connection, and what a message calls the database that it is with. */
export interface Connection {
  readonly name: string;
  readonly client: pg.Client;
}

/** Gives up after as long as an occupied SQLite file is waited for. */
const PATIENCE_MS = 10_000;

/** Each statement sees what others committed before it, whatever the database was set to. */
const ISOLATION = 'SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** @throws Problem when there is no connection to be had. */
export async function connectPostgres(address: string): Promise<Connection> {
  const name = nameAddress(address);
  if (name === undefined) throw storeProblem('postgres://…', NO_ADDRESS);
  try {
    const client = new pg.Client({
      connectionString: address,
      connectionTimeoutMillis: PATIENCE_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: PATIENCE_MS,
      application_name: 'zichtlijn',
      types: numbers(),
    });
    // A connection that is cut between two questions is told by the next one.
    client.on('error', () => undefined);
    await client.connect();
    await client.query(ISOLATION);
    return { name, client };
  } catch (error) {
    throw explainPostgres({ name, error, silent: lacksPassword(error) ? NO_PASSWORD : NO_CONNECTION });
  }
}

/** The driver has no code for a password that the database asks and nobody gave. */
function lacksPassword(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('SASL: ');
}

/** Whole numbers of 64 bits come as text otherwise; ours are counts and sizes, which a number can hold. */
function numbers(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}
