import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../src/app/audit.js';
import { openRun } from '../../src/app/open-run.js';
import { showCell } from '../../src/app/show-cell.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { runProgram } from '../cli/run-program.js';
import { listOf } from '../list-of.js';

const root = process.cwd();
let folder: string;
let input: string;
let store: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-app-'));
  input = join(folder, 'lt');
  store = join(folder, 'opslag.sqlite');
  cpSync('corpus/regioplan/uitvoer/lt', input, { recursive: true });
  await audit({ inputs: [input], store, root });
  rmSync(input, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The places of the run where a dossier stands that fits. */
function storedIn(file: string, condition: string): readonly unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    const sql = `SELECT ordinal FROM sheets WHERE ${condition} ORDER BY ordinal`;
    return database.prepare(sql).pluck().all();
  } finally {
    database.close();
  }
}

const MARKED = "evidence = 'staat er'";

/** Puts a mark on every sheet that stands there; one that is written again loses it. */
function mark(file: string): void {
  const database = new Database(file);
  database.exec(`UPDATE sheets SET ${MARKED}`);
  database.close();
}

test('a stored run is scored by another method when its dossiers are gone', async () => {
  const before = await openRun({ store, root });
  const after = await openRun({ store, root, method: 'query' });
  expect([before.method.id, after.method.id]).toEqual(['regioplan-2022', 'query']);
  expect(await listOf(after.sheets)).toEqual(await listOf(before.sheets));
  expect(after.tables[0]?.rows).not.toEqual(before.tables[0]?.rows);
});

test('another profile of the user’s own is another run, another name for its file is not', async () => {
  const text = readFileSync('adapters/contactlog/profile.yaml', 'utf8');
  const runBy = async (name: string, profile: string): Promise<string> => {
    const adapter = join(folder, name);
    writeFileSync(adapter, profile);
    const inputs = ['adapters/contactlog/sample'];
    const { run } = await audit({
      inputs,
      adapter,
      store: join(folder, `${name}.sqlite`),
      root,
      rulesOnly: true,
    });
    return run.id;
  };
  const id = await runBy('eigen.yaml', text);
  expect(await runBy('hernoemd.yml', text)).toBe(id);
  expect(await runBy('anders.yaml', text.replace(/^name: .*$/mu, 'name: Een ander systeem'))).not.toBe(id);
});

test('the run names every file it read, with its sha256', async () => {
  const { run } = await openRun({ store, root });
  expect(run.inputs.map(({ path }) => path)).toContain('contactregistraties.xlsx');
  for (const { sha256 } of run.inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
});

test('every statement of a cell says in which file and where it stands', async () => {
  const { dossiers } = await showCell({ store, root, indicator: 'nieuwe-zorgen' });
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  expect(statements.length).toBeGreaterThan(10);
  for (const { source } of statements) expect(source?.locator).toMatch(/\S/u);
});

test.each([
  ['an organisation', { organisation: 'Veilig Thuis' }, 'Lokaal team'],
  ['an indicator', { indicator: '27' }, '1–26'],
  ['a dossier', { dossier: 'D99999' }, 'D99999'],
  ['a run', { run: 'abc' }, 'kies uit'],
  ['a method', { method: 'mooi' }, 'regioplan-2022'],
])('%s that is not there is named, with what is', async (_, wrong, named) => {
  await expect(showCell({ store, root, indicator: '1', ...wrong })).rejects.toThrow(named);
});

test('the same bytes a second time are the same run, and no sheet is written again', async () => {
  const again = join(folder, 'nogmaals.sqlite');
  const request = { inputs: ['corpus/regioplan/uitvoer/lt'], store: again, root };
  const first = await audit(request);
  const written = storedIn(again, 'true');
  mark(again);
  const second = await audit({ ...request, method: 'kader-2.1' });
  expect(second.run.id).toBe(first.run.id);
  expect(written).toHaveLength(18);
  expect(storedIn(again, MARKED)).toEqual(written);
});

test('a run that was killed goes on and does no dossier twice', async () => {
  const killed = join(folder, 'gestopt');
  const file = join(killed, 'zichtlijn.sqlite');
  await killAfter(5, { file, args: ['audit', 'corpus/devset/vt-xml', '--uit', killed] });
  const before = storedIn(file, 'true');
  mark(file);
  expect(before.length).toBeGreaterThanOrEqual(5);
  expect(before.length).toBeLessThan(196);

  expect(runProgram('audit', 'corpus/devset/vt-xml', '--uit', killed).code).toBe(0);
  expect(storedIn(file, 'true')).toHaveLength(196);
  expect(storedIn(file, MARKED)).toEqual(before);

  const whole = join(folder, 'heel');
  runProgram('audit', 'corpus/devset/vt-xml', '--uit', whole);
  for (const { file: name } of REPORT_FORMATS)
    expect(readFileSync(join(killed, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'));
});

interface Kill {
  readonly file: string;
  readonly args: readonly string[];
}

/** Runs the program and kills it without warning once so many dossiers are in the store. */
async function killAfter(dossiers: number, { file, args }: Kill): Promise<void> {
  const child = spawn(process.execPath, ['dist/main.js', ...args], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && storedDossiers(file) < dossiers)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
}

function storedDossiers(file: string): number {
  try {
    return storedIn(file, 'true').length;
  } catch {
    // Not made yet, or being made.
    return 0;
  }
}
