import { decodeLoose } from '../decode-text.js';
import { parseRows } from '../tables/parse-rows.js';
import { readSheets } from '../tables/read-workbook.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { tableBlocks } from './table-blocks.js';

/** A workbook that is an attachment: every sheet under its name. */
export async function readXlsx(bytes: Uint8Array): Promise<DocumentText> {
  const sheets = await readSheets(bytes);
  return composeDocument(
    sheets.flatMap(({ name, rows }) => {
      const blocks = tableBlocks([...rows.values()].map(inColumns));
      return blocks.length === 0
        ? []
        : [{ text: name, heading: true }, ...blocks, { text: '', heading: false }];
    }),
  );
}

function inColumns(cells: ReadonlyMap<number, string>): readonly string[] {
  const last = Math.max(0, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, column) => cells.get(column) ?? '');
}

/** A CSV that is an attachment. */
export async function readCsv(bytes: Uint8Array): Promise<DocumentText> {
  const text = decodeLoose(bytes);
  const rows = parseRows({ text, delimiter: delimiterOf(text), name: 'de tabel' });
  return composeDocument(tableBlocks(rows.map(({ record }) => record)));
}

/** The delimiter of which the first line has most. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/u, 1);
  const count = (mark: string): number => first.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
