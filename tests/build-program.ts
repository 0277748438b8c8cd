import { execFileSync } from 'node:child_process';

/** The command line is tested as it is shipped: the bundle is made anew before the tests. */
export default function buildProgram(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}
