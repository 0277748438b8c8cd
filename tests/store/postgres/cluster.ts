import { PASSWORD, startServer, USER } from './server.js';

/** A PostgreSQL of one's own. */
export interface Cluster {
  /** Makes an empty database; gives its address. `options` is SQL: `ENCODING 'LATIN1'`. */
  createDatabase(options?: string): string;
  /** Does what the SQL says and waits for it; gives its rows, one a line. */
  ask(address: string, sql: string): string;
  /** From now on does this (PL/pgSQL) before a sheet is written. */
  onSheet(address: string, statement: string): void;
  /** Cuts every connection with the database but the one that does it. */
  disconnect(address: string): void;
  /** As after a power cut. */
  restart(): void;
  stop(): void;
}

/** Starts it with no database of ours in it. */
export function startCluster(): Cluster {
  const { folder, run, restart, stop } = startServer();
  const addressOf = (database: string): string =>
    `postgres://${USER}:${PASSWORD}@/${database}?host=${encodeURIComponent(folder)}`;
  const ask = (address: string, sql: string): string =>
    run('psql', ['--no-psqlrc', '-Atqv', 'ON_ERROR_STOP=1', '-c', sql, address]);
  let made = 0;
  return {
    ask,
    restart,
    stop,
    createDatabase: (options = '') => {
      made += 1;
      ask(addressOf('postgres'), `CREATE DATABASE proef${made} TEMPLATE template0 ${options}`);
      return addressOf(`proef${made}`);
    },
    onSheet: (address, statement) => void ask(address, triggerOf(statement)),
    disconnect: (address) => void ask(address, DISCONNECT),
  };
}

const DISCONNECT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

function triggerOf(statement: string): string {
  return `CREATE FUNCTION proef() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statement}; RETURN NEW; END $$;
    CREATE TRIGGER proef BEFORE INSERT ON zichtlijn.sheets FOR EACH ROW EXECUTE FUNCTION proef()`;
}
