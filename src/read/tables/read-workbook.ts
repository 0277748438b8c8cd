import { posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { isOle, oleRefusal } from '../document/media-type.js';
import { Refused } from '../refused.js';
import { readZip } from '../zip/read-zip.js';
import { columnNames } from './column-names.js';
import { dateFormats, sharedStrings, sheetCells } from './sheet-xml.js';
import type { Table } from './table.js';

const attribute = (name: string) => z.looseObject({ [`@${name}`]: z.string() });
const workbookSchema = z.looseObject({
  workbook: z.looseObject({
    workbookPr: z.looseObject({ '@date1904': z.string().optional() }).or(z.literal('')).optional(),
    sheets: z.looseObject({ sheet: z.array(z.looseObject({ '@name': z.string(), '@id': z.string() })) }),
  }),
});
const relationsSchema = z.looseObject({
  Relationships: z.looseObject({ Relationship: z.array(attribute('Id').and(attribute('Target'))) }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => name === 'sheet' || name === 'Relationship',
});

type Rows = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** A sheet as it stands: row number → column number → text. */
interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  /** Days that the workbook's calendar starts after 1900's. */
  readonly epoch: number;
}

/** The sheets of an Excel workbook (xlsx) as tables; the first row with content names the columns. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly Table[]> {
  const sheets = await readSheets(bytes);
  return sheets.map(({ name, rows, epoch }) => ({ name, file, epoch, ...tableOf(rows, name) }));
}

/** The sheets of an Excel workbook (xlsx). */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (isOle(bytes)) throw oleRefusal(bytes);
  const parts = await readZip(bytes, (name) =>
    /^xl\/(?:(?:workbook|styles|sharedStrings|worksheets\/.*)\.xml|_rels\/workbook\.xml\.rels)$/u.test(name),
  );
  const workbook = parsePart(parts, 'xl/workbook.xml', workbookSchema).workbook;
  const relations = parsePart(parts, 'xl/_rels/workbook.xml.rels', relationsSchema).Relationships
    .Relationship;
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  const dates = dateFormats(parts.get('xl/styles.xml'));
  const epoch = isFrom1904(workbook.workbookPr) ? 1462 : 0;
  return workbook.sheets.sheet.map((sheet) => {
    const target = relations.find((relation) => relation['@Id'] === sheet['@id'])?.['@Target'] ?? '';
    const part = parts.get(partName(String(target)));
    if (!part) throw new Refused('onleesbaar', 'is een Excelbestand waarvan een blad ontbreekt');
    return { name: sheet['@name'], rows: sheetCells(part, { strings, dates, epoch }), epoch };
  });
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}

function parsePart<T>(parts: ReadonlyMap<string, Buffer>, name: string, schema: z.ZodType<T>): T {
  const part = parts.get(name);
  const parsed = part ? schema.safeParse(parseXml(part)) : undefined;
  if (parsed?.success) return parsed.data;
  throw new Refused('onleesbaar', 'is geen Excelwerkmap (xlsx)');
}

function parseXml(part: Buffer): unknown {
  try {
    return parser.parse(part.toString('utf8'));
  } catch (cause) {
    throw new Refused('xml-kapot', 'is een beschadigd Excelbestand; sla het opnieuw op', { cause });
  }
}

function isFrom1904(properties: { '@date1904'?: string | undefined } | '' | undefined): boolean {
  return (
    properties !== undefined && properties !== '' && ['1', 'true'].includes(properties['@date1904'] ?? '')
  );
}

function tableOf(rows: Rows, sheet: string): Pick<Table, 'columns' | 'rows'> {
  const [header, ...rest] = [...rows];
  const width = [...rows.values()].reduce((widest, cells) => Math.max(widest, lastColumn(cells)), 0);
  const named = header?.[1] ?? new Map<number, string>();
  const columns = columnNames(
    Array.from({ length: width }, (_, index) => named.get(index + 1) ?? ''),
    width,
  );
  return {
    columns,
    rows: rest.map(([row, cells]) => ({
      values: Object.fromEntries([...cells].map(([column, text]) => [columns[column - 1], text])),
      locator: `blad ${sheet} rij ${row}`,
    })),
  };
}

function lastColumn(cells: ReadonlyMap<number, string>): number {
  return Math.max(0, ...cells.keys());
}
