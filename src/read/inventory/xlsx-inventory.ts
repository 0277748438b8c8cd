import type { Inventory } from '../../model/inventory.js';
import { loadFile } from '../source-file.js';
import { readWorkbook } from '../tables/read-workbook.js';
import { gridOf } from './grid-of-table.js';
import type { InventoryRequest } from './take-inventory.js';

/** Every sheet of the first workbook. */
export async function xlsxInventory({
  input,
  files,
}: InventoryRequest): Promise<Omit<Inventory, 'form' | 'others'>> {
  const [file = ''] = files;
  const { bytes } = await loadFile(input.folder, file);
  const grids = (await readWorkbook(bytes, file)).map(gridOf);
  return { files: [file], encoding: 'utf-8', delimiter: ';', grids };
}
