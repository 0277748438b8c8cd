import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A refused attachment (3) still gives an audit. */
const GOOD = [0, 3];
/** Where the program says at its end how much memory it took. */
const USAGE = 3;

/** Runs the program; gives its seconds and the most memory it ever held, in MB. */
export function measuredRun(root, args) {
  const started = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'tell-usage.mjs'), join(root, 'dist/main.js'), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  if (!GOOD.includes(status)) throw new Error(`zichtlijn ${args[0]} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(output[USAGE]) / 1024 };
}
