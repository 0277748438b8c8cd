import type { Profile } from '../../model/profile.js';
import { decodeText } from '../decode-text.js';
import { isOle } from '../document/media-type.js';
import { readIsolated } from '../isolated/read-isolated.js';
import { parseCsv } from '../tables/read-csv-cases.js';
import type { Table } from '../tables/table.js';

/** The tables of a list: the sheets of a workbook that hold something, or the one table of a CSV file; the content tells which. */
export async function listTables(
  bytes: Uint8Array,
  { profile, file }: { readonly profile: Profile; readonly file: string },
): Promise<readonly Table[]> {
  if (isZip(bytes) || isOle(bytes)) {
    const sheets = await readIsolated({ kind: 'workbook', bytes, file });
    return sheets.filter(({ columns }) => columns.length > 0);
  }
  const text = decodeText(bytes, profile.encoding);
  return [{ ...parseCsv({ text, delimiter: profile.delimiter, name: file }), name: file, file }];
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
