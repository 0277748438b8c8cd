import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { ahead } from '../../src/app/ahead.js';
import { randomFrom } from '../../src/learn/random.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { runProgram } from '../cli/run-program.js';

const INPUTS = ['vt', 'jb', 'lt'].map((kind) => `corpus/regioplan/uitvoer/${kind}`);
/** Of the last two. */
const DOSSIERS = 38;
const RULES_ONLY = [...INPUTS.slice(1), '--alleen-regels', '--werkers', '2'];
const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-werkers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const alone = join(folder, 'alleen');
runProgram('audit', ...INPUTS, '--uit', alone, '--werkers', '1');

function reportsIn(out: string): readonly string[] {
  return REPORT_FORMATS.map(({ file }) => readFileSync(join(out, file), 'utf8'));
}

test.each(['2', '5'])('with %s workers the reports are the same bytes as with one', (workers) => {
  const out = join(folder, `met-${workers}`);
  runProgram('audit', ...INPUTS, '--uit', out, '--werkers', workers);
  expect(reportsIn(out)).toEqual(reportsIn(alone));
});

test.each(['0', '65', '2,5', 'veel'])('%s is no number of workers', (given) => {
  const { code, err } = runProgram('audit', ...INPUTS, '--uit', join(folder, 'fout'), '--werkers', given);
  expect(code).toBe(2);
  expect(err).toContain(`--werkers ${given}: geef een heel getal van 1 tot en met 64`);
});

test('killed at fifty random moments, runs end as one that nobody disturbed', async () => {
  const random = randomFrom(20_261_126);
  const undisturbed = join(folder, 'ongestoord');
  const started = performance.now();
  expect(runProgram('audit', ...RULES_ONLY, '--uit', undisturbed).code).toBe(0);
  const lasted = performance.now() - started;
  let run = 0;
  for (let kills = 0; kills < 50; ) {
    const out = join(folder, `gestoord-${run}`);
    const killed = await killAfter(random() * lasted, ['audit', ...RULES_ONLY, '--uit', out]);
    kills += Number(killed);
    if (killed && kills < 50) continue;
    expect(runProgram('audit', ...RULES_ONLY, '--uit', out).code).toBe(0);
    expect(reportsIn(out)).toEqual(reportsIn(undisturbed));
    expect(ordinalsIn(join(out, 'zichtlijn.sqlite'))).toEqual(
      Array.from({ length: DOSSIERS }, (_, at) => at),
    );
    run += 1;
  }
  expect(run).toBeGreaterThan(0);
}, 600_000);

/** Whether the program was still running. */
async function killAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['dist/main.js', ...args], { stdio: 'ignore' });
  const clock = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(clock);
  return child.signalCode === 'SIGKILL';
}

function ordinalsIn(file: string): readonly number[] {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare<[], { ordinal: number }>('SELECT ordinal FROM sheets ORDER BY ordinal').all();
  database.close();
  return rows.map(({ ordinal }) => ordinal);
}

async function* upTo(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

test('what is begun ahead comes in order, and no more is begun than may wait', async () => {
  let open = 0;
  let most = 0;
  const start = async (number: number): Promise<number> => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, (7 - number) * 2));
    return number;
  };
  const given: number[] = [];
  for await (const number of ahead(upTo(7), { width: 3, start })) {
    open -= 1;
    given.push(number);
  }
  expect(given).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toBe(3);
});

test('a failure is heard in its turn, and ends the rest', async () => {
  const start = async (number: number): Promise<number> => {
    if (number === 2) throw new Error('twee');
    return number;
  };
  const given: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const number of ahead(upTo(9), { width: 4, start })) given.push(number);
  };
  await expect(reading()).rejects.toThrow('twee');
  expect(given).toEqual([0, 1]);
});
