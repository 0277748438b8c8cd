import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.js';

/** A PostgreSQL server of one's own, in a temporary folder. */
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

export const PASSWORD = 'ge-heim';
const SETTINGS = ['listen_addresses=', 'fsync=off', 'max_connections=30', 'shared_buffers=16MB'];

/** Starts it; it is stopped at the latest when the process ends. */
export function startCluster(): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-pg-'));
  const server = serverIn(folder);
  process.once('exit', server.stop);
  server.start();
  let made = 0;
  const addressOf = (database: string): string =>
    `postgres://beheer:${PASSWORD}@/${database}?host=${encodeURIComponent(folder)}`;
  const ask = (address: string, sql: string): string =>
    server.run('psql', ['--no-psqlrc', '-Atqv', 'ON_ERROR_STOP=1', '-c', sql, address]);
  return {
    ask,
    createDatabase: (options = '') => {
      made += 1;
      ask(addressOf('postgres'), `CREATE DATABASE proef${made} TEMPLATE template0 ${options}`);
      return addressOf(`proef${made}`);
    },
    onSheet: (address, statement) => void ask(address, triggerOf(statement)),
    disconnect: (address) => void ask(address, DISCONNECT),
    restart: server.restart,
    stop: () => {
      process.off('exit', server.stop);
      server.stop();
    },
  };
}

const DISCONNECT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

function triggerOf(statement: string): string {
  return `CREATE FUNCTION proef() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statement}; RETURN NEW; END $$;
    CREATE TRIGGER proef BEFORE INSERT ON zichtlijn.sheets FOR EACH ROW EXECUTE FUNCTION proef()`;
}

interface Server {
  readonly run: (program: string, args: readonly string[]) => string;
  readonly start: () => void;
  readonly restart: () => void;
  readonly stop: () => void;
}

function serverIn(folder: string): Server {
  const owner = ownerOf(folder);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(findProgram(program), args, { cwd: folder, encoding: 'utf8', ...owner });
  // The server keeps what it inherits open, so it inherits nothing.
  const control = (...args: readonly string[]): void =>
    void execFileSync(findProgram('pg_ctl'), ['-D', data, '-w', ...args], {
      cwd: folder,
      stdio: 'ignore',
      ...owner,
    });
  const options = [...SETTINGS, `unix_socket_directories=${folder}`].map((one) => `-c ${one}`).join(' ');
  return {
    run,
    start: () => {
      const password = join(folder, 'wachtwoord');
      writeFileSync(password, PASSWORD, { mode: 0o644 });
      run('initdb', [
        '-D',
        data,
        '-U',
        'beheer',
        '-A',
        'scram-sha-256',
        `--pwfile=${password}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ]);
      control('-l', log, '-o', options, 'start');
    },
    restart: () => control('-l', log, '-o', options, '-m', 'immediate', 'restart'),
    stop: () => {
      try {
        control('-m', 'immediate', 'stop');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}
