import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileIndex } from '../../src/read/file-index.js';
import { parseRows } from '../../src/read/tables/parse-rows.js';
import { loadInput } from './make/load-input.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

const GIGABYTE = 1024 ** 3;

/** A file of 2 GB of which only the start is written: the rest reads as one line of NUL bytes. */
function writeSparse(file: string, start: string): void {
  const handle = openSync(file, 'w');
  writeSync(handle, start);
  ftruncateSync(handle, 2 * GIGABYTE);
  closeSync(handle);
}

test.each([
  [
    'an XML export',
    'a.xml',
    vtExport(vtDossier('A-1')).replace('</dossierexport>', ''),
    'vt-xml',
    'xml-kapot',
  ],
  ['a JSON export', 'a.json', '{"casussen": [{"titel": "', 'pgax', 'json-kapot'],
  ['a table', 'dossiers.csv', '"casusnummer";"datum_open"\r\n"', 'vt-csv', 'te-groot'],
  ['a workbook', 'a.xlsx', 'PK\u0003\u0004', 'contactlog', 'te-groot'],
])('%s with a line of 2 GB is refused, and never held whole', async (_, name, start, adapter, code) => {
  const input = writeInput({});
  writeSparse(join(input, name), start);
  const before = process.resourceUsage().maxRSS;
  const { refusals } = await loadInput(input, adapter);
  expect(refusals).toMatchObject([{ file: name, code }]);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(512);
});

test.each([
  ['columns without end', ';'.repeat(20_000_001), 'heeft meer dan 20 miljoen cellen'],
  ['rows without end', 'a\n'.repeat(20_000_001), 'heeft meer dan 20 miljoen cellen'],
  ['rows that all miss a cell', `a;b\n${'a\n'.repeat(500_001)}`, 'heeft meer dan 500 duizend rijen'],
])('a table of %s is refused before it fills the memory', (_, text, reason) => {
  const before = process.resourceUsage().maxRSS;
  expect(() => parseRows({ text, delimiter: ';', name: 'dossiers.csv' })).toThrow(reason);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(512);
});

test('an attachment of 2 GB is refused; its dossier stays in', async () => {
  const input = writeInput({ 'a.xml': vtExport(vtWithAttachment('A-1', 'stuk.txt')) });
  writeSparse(join(input, 'stuk.txt'), 'Verslag');
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'stuk.txt', code: 'te-groot' }]);
});

test('thousands of tiny exports are all read, in time that grows with their number only', async () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `${index % 10}/${index}.xml`);
  const files = names.map((name, index) => [name, vtExport(vtDossier(`K-${index}`))] as const);
  const { dossiers, refusals } = await loadInput(writeInput(Object.fromEntries(files)));
  expect(refusals).toEqual([]);
  expect(dossiers).toHaveLength(names.length);
});

test('among a hundred thousand files each is found by its name, with or without extension', () => {
  const files = Array.from({ length: 100_000 }, (_, index) => `bijlagen/${index}.pdf`);
  const input = { name: 'invoer', folder: '/', files, links: [] };
  for (const file of files) {
    const index = fileIndex(input);
    expect(index.has(file) && index.alike(file.replace('.pdf', '.docx'))[0] === file).toBe(true);
  }
}, 20_000);
