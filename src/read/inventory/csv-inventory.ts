import { posix } from 'node:path';
import type { Inventory } from '../../model/inventory.js';
import { decodeText, encodingOf } from '../decode-text.js';
import { refusedUnder } from '../refused.js';
import { loadFile } from '../source-file.js';
import { parseCsv } from '../tables/read-csv-cases.js';
import { gridOf } from './grid-of-table.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import type { InventoryRequest } from './take-inventory.js';

interface CsvFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Every table that stands beside the first. */
export async function csvInventory({
  input,
  files,
}: InventoryRequest): Promise<Omit<Inventory, 'form' | 'others'>> {
  const folder = posix.dirname(files[0] ?? '');
  const beside = files.filter((file) => posix.dirname(file) === folder);
  const tables: CsvFile[] = [];
  for (const file of beside) tables.push(await loadText(input.folder, file));
  const delimiter = sniffDelimiter(tables.map(({ text }) => text));
  const grids = tables.map(({ file, text }) => {
    const name = posix.basename(file);
    return gridOf({ name, ...parseCsv({ text, delimiter, name }) });
  });
  const isUnicode =
    tables.some(({ bytes }) => bytes.some((byte) => byte > 0x7f)) &&
    tables.every(({ bytes }) => encodingOf(bytes) === 'utf-8');
  return { files: beside, encoding: isUnicode ? 'utf-8' : 'windows-1252', delimiter, grids };
}

async function loadText(folder: string, file: string): Promise<CsvFile> {
  try {
    const { bytes } = await loadFile(folder, file);
    return { file, bytes, text: decodeText(bytes, 'windows-1252') };
  } catch (error) {
    throw refusedUnder(file, error);
  }
}
