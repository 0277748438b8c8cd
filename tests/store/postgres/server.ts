import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.js';

/** A PostgreSQL server that answers on a socket in a temporary folder. */
export interface Server {
  readonly folder: string;
  /** Runs a program of PostgreSQL as the user that the server runs as. */
  readonly run: (program: string, args: readonly string[]) => string;
  /** As after a power cut. */
  readonly restart: () => void;
  readonly stop: () => void;
}

export const USER = 'beheer';
export const PASSWORD = 'ge-heim';
const SETTINGS = ['listen_addresses=', 'fsync=off', 'max_connections=30', 'shared_buffers=16MB'];

/** Makes and starts it; it is stopped and removed at the latest when this process ends, however it ends. */
export function startServer(): Server {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-pg-'));
  const owner = ownerOf(folder);
  const options = { cwd: folder, ...owner } as const;
  const run: Server['run'] = (program, args) =>
    execFileSync(findProgram(program), args, { ...options, encoding: 'utf8' });
  // The server keeps what it inherits open, so it inherits nothing.
  const control = (...args: readonly string[]): void =>
    void execFileSync(findProgram('pg_ctl'), ['-D', 'data', '-w', ...args], { ...options, stdio: 'ignore' });
  const settings = [...SETTINGS, `unix_socket_directories=${folder}`].map((one) => `-c ${one}`).join(' ');
  const start = ['-l', 'log', '-o', settings];
  const unguard = guard(folder, owner);
  makeCluster(folder, run);
  control(...start, 'start');
  return {
    folder,
    run,
    restart: () => control(...start, '-m', 'immediate', 'restart'),
    stop: () => {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
      unguard();
    },
  };
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
function ownerOf(folder: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}

/** Waits for the end of what this process could still write to it, and tidies up. */
const GUARD = 'cat >/dev/null; "$0" -D data -m immediate stop; rm -rf "$1"';

function guard(folder: string, owner: Owner): () => void {
  const child = spawn('sh', ['-c', GUARD, findProgram('pg_ctl'), folder], {
    ...owner,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  return () => void child.kill();
}

function makeCluster(folder: string, run: Server['run']): void {
  writeFileSync(join(folder, 'wachtwoord'), PASSWORD, { mode: 0o644 });
  const access = ['-U', USER, '-A', 'scram-sha-256', '--pwfile=wachtwoord'];
  run('initdb', ['-D', 'data', ...access, '-E', 'UTF8', '--locale=C', '--no-sync']);
}
