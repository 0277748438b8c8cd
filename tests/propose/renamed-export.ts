import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openInput } from '../../src/read/input.js';
import { takeInventory } from '../../src/read/inventory/take-inventory.js';
import { workbook } from '../read/make/workbook.js';

/** New names for files, sheets, columns, elements and attributes. */
export type Names = Readonly<Record<string, string>>;

export const renamed = (names: Names, name: string): string => names[name] ?? name;

/** A copy of an export under other names; its values stay as they are. */
export async function renamedExport(source: string, names: Names): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-profiel-'));
  cpSync(source, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (/^(?:export|dossier)\.xml$/u.test(basename(file))) renameXml(path, names);
    else if (!file.includes('/') && file.endsWith('.csv')) renameCsv({ folder, file, names });
    else if (!file.includes('/') && file.endsWith('.xlsx')) await renameXlsx({ folder, file, names });
  }
  return folder;
}

/** `<wijz:rubriek naam="…">`: names alone, not what stands between quotes or tags. */
function renameXml(path: string, names: Names): void {
  const text = readFileSync(path, 'utf8').replace(/<(?<tag>[^!?][^>]*)>/gu, (_, tag: string) => {
    const parts = tag.split(/(?<value>"[^"]*")/u);
    const outside = parts.map((part, at) => (at % 2 === 0 ? renamePart(part, names) : part));
    return `<${outside.join('')}>`;
  });
  writeFileSync(path, text);
}

function renamePart(part: string, names: Names): string {
  if (part.includes('xmlns')) {
    const [before = '', after = ''] = part.split('xmlns');
    return `${renamePart(before, names)}xmlns${after}`;
  }
  return part.replace(/(?<![:\w])(?<prefix>wijz:)?(?<name>[A-Za-z]+)/gu, (_, prefix = '', name: string) => {
    return prefix + renamed(names, name);
  });
}

function renameCsv({ folder, file, names }: { folder: string; file: string; names: Names }): void {
  const [header = '', ...lines] = readFileSync(join(folder, file), 'latin1').split('\r\n');
  const columns = header.split(';').map((column) => `"${renamed(names, column.replaceAll('"', ''))}"`);
  rmSync(join(folder, file));
  writeFileSync(join(folder, renamed(names, file)), [columns.join(';'), ...lines].join('\r\n'), 'latin1');
}

async function renameXlsx(found: { folder: string; file: string; names: Names }): Promise<void> {
  const { folder, file, names } = found;
  const { grids } = await takeInventory(await openInput(folder));
  const sheets = grids.map(({ name, columns, rows }) => [
    renamed(names, name),
    [
      columns.map((column) => escaped(renamed(names, column))),
      ...rows.map(({ values }) => columns.map((column) => escaped(values[column] ?? ''))),
    ],
  ]);
  writeFileSync(join(folder, file), workbook(Object.fromEntries(sheets)));
}

/** Control characters as Excel writes them. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '_x000D_');
}
