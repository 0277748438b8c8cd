import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../src/read/knowledge/load-reader.js';
import { runProgram } from './run-program.js';

const EXPORT = 'corpus/devset/contactlog';
let folder: string;
const audited = (name: string, ...options: string[]): string => {
  const out = join(folder, name);
  const { code } = runProgram('audit', EXPORT, '--uit', out, '--bronnummers', ...options);
  expect(code).toBe(0);
  return out;
};
function rulesIn(out: string): ReadonlySet<string | undefined> {
  const csv = readFileSync(join(out, 'uitspraken.csv'), 'utf8');
  const rows: Record<string, string>[] = parse(csv, { bom: true, delimiter: ';', columns: true });
  return new Set(rows.map(({ regel }) => regel));
}

let both: string;
let rules: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-lezer-'));
  both = audited('beide');
  rules = audited('regels', '--alleen-regels');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('by default the reader makes statements too; with rules alone it makes none', () => {
  expect(rulesIn(both)).toContain('lezer');
  expect(rulesIn(rules)).not.toContain('lezer');
});

test('with and without the reader are two runs', () => {
  const run = (out: string): string => JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).run;
  expect(run(both)).not.toBe(run(rules));
});

test('the same dossiers give the same bytes', () => {
  const again = audited('nogmaals');
  for (const file of ['codering.csv', 'uitspraken.csv', 'tabel.csv'])
    expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(both, file), 'utf8'));
});

test('toon tells who made a statement, where the rule stands, both chances and what did not count', () => {
  const store = join(both, 'zichtlijn.sqlite');
  const shown = [23, 24].map((number) => runProgram('toon', String(number), '--store', store).out).join('\n');
  expect(shown).toMatch(/rules\/nieuw-geweld\/[a-z-]+\.yaml:\d+/u);
  expect(shown).toMatch(/lezer: zin [01],\d\d · dossier [01],\d\d/u);
  expect(shown).toContain('niet meegeteld:');
  expect(shown).toMatch(
    /→ (?:regel vond dit, maar alles bij elkaar is de kans te klein|kwam het dichtstbij)/u,
  );
  expect(shown).toMatch(/wat het zwaarst woog: [+−]\d,\d\d /u);
  expect(shown).not.toMatch(/reader|sentence|not counted/u);
});

test('the reader is at most ten megabytes, and one that is cut off is refused by name', () => {
  expect(readFileSync('rules/lezer/lezer.bin').byteLength).toBeLessThan(10e6);
  const root = join(folder, 'kapot');
  cpSync('rules/lezer', join(root, 'rules/lezer'), { recursive: true });
  truncateSync(join(root, 'rules/lezer/lezer.bin'), 1000);
  expect(() => loadReader(root)).toThrow(/rules\/lezer\/lezer\.bin: is beschadigd/u);
  rmSync(join(root, 'rules/lezer/lezer.bin'));
  expect(() => loadReader(root)).toThrow(/ontbreekt; zet het terug of kies --alleen-regels/u);
});
