import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/read/tables/read-workbook.js';
import { workbookParts } from './make/workbook.js';
import { zipFile } from './make/zip-file.js';

const NUMBERED = '<row><c t="inlineStr"><is><t>Datum</t></is></c></row>';
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** Values of the one column of a sheet with these rows. */
async function column(
  rows: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> {
  const parts = {
    ...workbookParts({ Blad: [] }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${NUMBERED}${rows}</sheetData></worksheet>`,
    'xl/styles.xml': STYLES,
    ...changed,
  };
  const [table] = await readWorkbook(zipFile(parts), 'log.xlsx');
  return table?.rows.map((row) => Object.values(row.values)[0]) ?? [];
}

test('cells and rows without a reference stand after the one before', async () => {
  expect(
    await column('<row><c><v>1</v></c></row><row r="7"><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
  ).toEqual(['1', '2', '3']);
});

test.each([
  ['a number in a date format is a date', '45306', '2024-01-15'],
  ['the day before the leap day that never was', '59', '1900-02-28'],
  ['a number that is no day stays', '-3', '-3'],
  ['a text in a date format stays', 'onbekend', 'onbekend'],
])('%s', async (_, value, expected) => {
  expect(await column(`<row><c s="1"><v>${value}</v></c></row>`)).toEqual([expected]);
});

test('a workbook whose calendar starts in 1904 has its dates right', async () => {
  const workbook = workbookParts({ Blad: [] })['xl/workbook.xml'] ?? '';
  const changed = { 'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') };
  expect(await column('<row><c s="1"><v>43844</v></c></row>', changed)).toEqual(['2024-01-15']);
});

test('shared strings, ticks and errors', async () => {
  const strings = '<sst><si><t>een</t></si><si><r><t>twee</t></r><r><t> delen</t></r></si></sst>';
  const cells = ['<c t="s"><v>1</v></c>', '<c t="b"><v>1</v></c>', '<c t="str"><v>a_x000A_b</v></c>'];
  const rows = cells.map((cell) => `<row>${cell}</row>`).join('');
  expect(await column(rows, { 'xl/sharedStrings.xml': strings })).toEqual(['twee delen', 'ja', 'a\nb']);
});
