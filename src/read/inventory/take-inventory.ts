import { posix } from 'node:path';
import type { ExportForm, Inventory } from '../../model/inventory.js';
import { Problem } from '../../model/problem.js';
import type { Input } from '../input.js';
import { asRefused } from '../refused.js';
import { csvInventory } from './csv-inventory.js';
import { jsonInventory } from './json-inventory.js';
import { xlsxInventory } from './xlsx-inventory.js';
import { xmlInventory } from './xml-inventory.js';

export interface InventoryRequest {
  readonly input: Input;
  /** Exports of one form, relative to the input. */
  readonly files: readonly string[];
}

type Taken = Omit<Inventory, 'form' | 'others'>;

const INVENTORIES: Readonly<Record<ExportForm, (request: InventoryRequest) => Promise<Taken>>> = {
  xml: xmlInventory,
  json: jsonInventory,
  csv: csvInventory,
  xlsx: xlsxInventory,
};

const FORM_OF: Readonly<Record<string, ExportForm>> = {
  '.xml': 'xml',
  '.json': 'json',
  '.ndjson': 'json',
  '.jsonl': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

/** Folders that hold attachments by their name: no export is looked for there. */
const ATTACHMENTS = /^(?:bijlagen?|documenten|documents?|attachments?|bestanden|files)$/iu;

/**
 * Takes stock of an export; of several forms, where none is wanted, the one nearest to the top is taken.
 * @throws Problem when there is no export, or it cannot be read.
 */
export async function takeInventory(input: Input, wanted?: ExportForm): Promise<Inventory> {
  const { form, files } = exportsOf(input, wanted);
  try {
    const taken = await INVENTORIES[form]({ input, files });
    return { form, others: input.files.filter((file) => !taken.files.includes(file)), ...taken };
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    throw new Problem(`${refused.file ?? files[0]}: ${refused.message}`, 'invoer', { cause: error });
  }
}

function exportsOf(
  input: Input,
  wanted: ExportForm | undefined,
): InventoryRequest & { readonly form: ExportForm } {
  const found = input.files
    .filter(
      (file) =>
        !posix
          .dirname(file)
          .split('/')
          .some((folder) => ATTACHMENTS.test(folder)),
    )
    .flatMap((file) => {
      const form = FORM_OF[posix.extname(file).toLowerCase()];
      return form && (wanted ?? form) === form ? [{ form, file, depth: file.split('/').length }] : [];
    });
  const top = Math.min(...found.map(({ depth }) => depth));
  const [first] = found.filter(({ depth }) => depth === top);
  if (!first)
    throw new Problem(
      `${input.name}: bevat geen xml-, json-, csv- of xlsx-bestand; geef de export zelf, of een map waarin hij staat`,
    );
  const { form } = first;
  return { input, form, files: found.filter((one) => one.form === form).map(({ file }) => file) };
}
