import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the program and sets a copy apart, so that whoever builds meanwhile does not take it away. */
export function buildProgram(root) {
  execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' });
  const aside = join(root, 'node_modules/.cache/zichtlijn-kwaliteit');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  cpSync(join(root, 'dist'), aside, { recursive: true });
  return join(aside, 'main.js');
}

/** Audits as a user would; promises what the store keeps: sheets with their statements, and the tables. */
export async function auditWith({ program, engine, root }, { inputs, out, rulesOnly }) {
  const options = ['--uit', out, '--bronnummers', '--json', ...(rulesOnly ? ['--alleen-regels'] : [])];
  run(program, ['audit', ...inputs, ...options]);
  const result = await engine.openRun({ store: join(out, 'zichtlijn.sqlite'), sourceNumbers: true, root });
  const sheets = [];
  for await (const sheet of result.sheets) sheets.push(sheet);
  return { ...result, sheets };
}

/** A refused attachment (3) still gives an audit. */
const GOOD = [0, 3];

function run(program, args) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!GOOD.includes(status)) throw new Error(`zichtlijn ${args[0]} ended with ${status}: ${stderr}`);
}
