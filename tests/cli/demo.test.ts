import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Outcome, runProgram } from './run-program.js';

let folder: string;
let demo: Outcome;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-demo-'));
  demo = runProgram('demo', '--uit', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo returns all 156 scores of the study, and ends with 0', () => {
  expect(demo.out).toContain('156 van 156 scores gelijk');
  expect(demo.out).not.toContain('≠');
  expect(demo).toMatchObject({ code: 0, err: '' });
});

test('it says where the study’s text and tables disagree, on the screen and in the report', () => {
  const told = 'tien goed ophaalbare indicatoren';
  expect(demo.out).toContain(told);
  expect(readFileSync(join(folder, 'rapport.html'), 'utf8')).toContain(told);
});

test('it writes every report', () => {
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['rapport.html', 'tabel.csv', 'uitspraken.csv']),
  );
});

test('the table in the README is the one it prints', () => {
  const shown = /<!-- tabel: begin -->\n```text\n(?<table>[\s\S]+?)\n```\n<!-- tabel: eind -->/u.exec(
    readFileSync('README.md', 'utf8'),
  )?.groups?.table;
  expect(shown?.split('\n').length).toBeGreaterThan(26);
  expect(demo.out).toContain(shown);
});

test('it speaks English when asked', () => {
  const { out } = runProgram('demo', '--uit', folder, '--taal', 'en');
  expect(out).toContain('156 of 156 scores equal');
  expect(out).toContain('Safety plan');
});
