import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../src/app/audit.js';
import { openRun } from '../../src/app/open-run.js';
import { showCell } from '../../src/app/show-cell.js';
import { writeReports } from '../../src/app/write-reports.js';
import type { AuditResult } from '../../src/model/audit-result.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { openStore } from '../../src/store/open-store.js';
import { runProgram } from '../cli/run-program.js';
import { listOf } from '../list-of.js';
import { startCluster } from '../store/postgres/cluster.js';

const root = process.cwd();
const INPUT = 'corpus/regioplan/uitvoer/lt';
const request = { inputs: [INPUT], root, rulesOnly: true };

const cluster = startCluster();
const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-audit-pg-'));
const file = join(folder, 'zichtlijn.sqlite');
let inFile: readonly string[];
beforeAll(async () => {
  inFile = await written(await audit({ ...request, store: file }));
});
afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function written(result: AuditResult): Promise<readonly string[]> {
  const out = mkdtempSync(join(folder, 'uit-'));
  await writeReports(result, out);
  return reportsIn(out);
}

/** With its sheets gone through. */
async function wholeOf(result: AuditResult) {
  return { ...result, sheets: await listOf(result.sheets) };
}

/** Every report's text; the source text and the built program give a run another id. */
function reportsIn(out: string): readonly string[] {
  const texts = REPORT_FORMATS.map(({ file: name }) => readFileSync(join(out, name), 'utf8'));
  const { run } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
  return texts.map((text) => text.replaceAll(run, 'RUN'));
}

/** Puts a mark on every sheet that stands there; one that is written again loses it. */
function mark(address: string): void {
  cluster.ask(address, "UPDATE zichtlijn.sheets SET evidence = 'staat er'");
}

function count(address: string, where: string): number {
  return Number(cluster.ask(address, `SELECT count(*) FROM zichtlijn.sheets WHERE ${where}`));
}

test('an audit in PostgreSQL gives the same bytes as one in a file, and so do table and cell', async () => {
  const address = cluster.createDatabase();
  expect(await written(await audit({ ...request, store: address }))).toEqual(inFile);
  const method = 'query';
  expect(await wholeOf(await openRun({ store: address, root, method }))).toEqual(
    await wholeOf(await openRun({ store: file, root, method })),
  );
  const cell = { root, indicator: '4' };
  expect(await showCell({ ...cell, store: address })).toEqual(await showCell({ ...cell, store: file }));
});

test('a connection cut in the middle ends the program with 2 and a sentence; the next goes on', async () => {
  const address = cluster.createDatabase();
  await (await openStore(address)).close();
  const full = '(SELECT count(*) FROM zichtlijn.sheets) = 5';
  cluster.onSheet(address, `IF ${full} THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF`);
  const out = join(folder, 'afgebroken');
  const args = ['audit', INPUT, '--uit', out, '--store', address, '--alleen-regels'];
  const { code, out: shown, err } = runProgram(...args);
  expect({ code, shown }).toEqual({ code: 2, shown: '' });
  expect(err).toMatch(/^postgres:\/\/beheer@\/proef\d+: de verbinding met de database viel weg; .+\n$/u);
  expect(count(address, 'true')).toBe(5);

  mark(address);
  cluster.ask(address, 'DROP TRIGGER proef ON zichtlijn.sheets');
  expect(runProgram(...args)).toMatchObject({ code: 0, err: '' });
  expect(count(address, "evidence = 'staat er'")).toBe(5);
  expect(reportsIn(out)).toEqual(inFile);
});

test('a server that starts again in the middle ends the audit; the next one goes on', async () => {
  const store = cluster.createDatabase();
  const onProgress = ({ dossiers }: { readonly dossiers: number }): void => {
    if (dossiers === 7) cluster.restart();
  };
  await expect(audit({ ...request, store, onProgress })).rejects.toThrow('viel weg');
  expect(count(store, 'true')).toBe(7);

  mark(store);
  expect(await written(await audit({ ...request, store }))).toEqual(inFile);
  expect(count(store, "evidence = 'staat er'")).toBe(7);
});

test('two audits of the same export at once both give the same bytes', async () => {
  const store = cluster.createDatabase();
  const both = await Promise.all([1, 2].map(() => audit({ ...request, store })));
  expect(await Promise.all(both.map(written))).toEqual([inFile, inFile]);
  expect(count(store, 'true')).toBe(18);
});
