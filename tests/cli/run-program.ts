import { spawnSync } from 'node:child_process';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The shipped command line, as a user runs it. */
export function runProgram(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
