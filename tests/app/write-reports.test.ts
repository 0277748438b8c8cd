import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReports } from '../../src/app/write-reports.js';
import type { AuditResult } from '../../src/model/audit-result.js';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { listOf } from '../list-of.js';
import { sampleResult } from '../report/sample-result.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-uitvoer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every report is written as its format gives it, and nothing beside it', async () => {
  const result = sampleResult();
  const names = await writeReports(result, join(folder, 'diep'));
  expect(readdirSync(join(folder, 'diep')).sort()).toEqual([...names].sort());
  for (const { file, render } of REPORT_FORMATS)
    expect(readFileSync(join(folder, 'diep', file), 'utf8')).toBe((await listOf(render(result))).join(''));
});

test('a report that breaks off halfway leaves the one that stood there', async () => {
  writeFileSync(join(folder, 'codering.csv'), 'van gisteren');
  await expect(
    writeReports({ ...sampleResult(), sheets: brokenOff(sampleResult()) }, folder),
  ).rejects.toThrow('afgebroken');
  expect(readdirSync(folder)).toEqual(['codering.csv']);
  expect(readFileSync(join(folder, 'codering.csv'), 'utf8')).toBe('van gisteren');
});

async function* brokenOff({ sheets }: AuditResult): AsyncGenerator<CodingSheet> {
  yield* sheets;
  throw new Error('afgebroken');
}

test('a folder that cannot be written to is named, with what would do', async () => {
  writeFileSync(join(folder, 'bestand'), '');
  await expect(writeReports(sampleResult(), join(folder, 'bestand'))).rejects.toThrow(
    /bestand: hier kan niet geschreven worden; kies met --uit/u,
  );
});
