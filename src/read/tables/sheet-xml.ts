import { SaxesParser } from 'saxes';
import { Refused } from '../refused.js';
import { isoFromSerial } from './excel-date.js';

/** Built-in number formats that show a date (ECMA-376 §18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57]);

/** The strings that cells refer to by number; phonetic readings are left out. */
export function sharedStrings(part: Buffer | undefined): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = false;
  scan(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
    },
    text: (value, name) => {
      if (name === 't' && !phonetic) text += value;
    },
    close: (name) => {
      if (name === 'si') strings.push(withControls(text));
      if (name === 'rPh') phonetic = false;
    },
  });
  return strings;
}

/** The cell styles (by number) that show a date. */
export function dateFormats(part: Buffer | undefined): ReadonlySet<number> {
  const custom = new Set<number>();
  const dates = new Set<number>();
  let inCells = false;
  let index = 0;
  scan(part, {
    open: (name, attributes) => {
      if (name === 'numFmt' && showsDate(attributes.formatCode ?? ''))
        custom.add(Number(attributes.numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes.numFmtId);
      if (DATE_FORMATS.has(format) || custom.has(format)) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

interface Lookups {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  /** Days that the workbook's calendar starts after 1900: 1462 for one made on an old Mac. */
  readonly epoch: number;
}

/** The filled cells of a sheet: row number → column number → text; dates as ISO. */
export function sheetCells(part: Buffer, lookups: Lookups): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  let cell: Cell | undefined;
  let at: Position = { row: 0, column: 0 };
  scan(part, {
    open: (name, attributes) => {
      if (name === 'row') at = { row: Number(attributes.r ?? at.row + 1), column: 0 };
      if (name !== 'c') return;
      at = position(attributes.r) ?? { row: at.row, column: at.column + 1 };
      cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), value: '' };
    },
    text: (value, name) => {
      if (cell && (name === 'v' || name === 't')) cell.value += value;
    },
    close: (name) => {
      if (name !== 'c' || !cell) return;
      const text = cellText(cell, lookups);
      const row = rows.get(at.row) ?? new Map<number, string>();
      if (text !== '') rows.set(at.row, row.set(at.column, text));
      cell = undefined;
    },
  });
  return rows;
}

interface Cell {
  readonly type: string;
  readonly style: number;
  value: string;
}

function cellText(cell: Cell, { strings, dates, epoch }: Lookups): string {
  if (cell.value === '') return '';
  if (cell.type === 's') return strings[Number(cell.value)] ?? '';
  if (cell.type === 'b') return cell.value === '1' ? 'ja' : 'nee';
  if (cell.type === 'n' && dates.has(cell.style))
    return isoFromSerial(Number(cell.value) + epoch) ?? cell.value;
  if (cell.type === 'e') return '';
  return withControls(cell.value);
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** `AB12` → row 12, column 28; a cell may leave it out, and then stands after the one before. */
function position(reference = ''): Position | undefined {
  const found = /^(?<letters>[A-Z]{1,3})(?<digits>\d+)$/u.exec(reference)?.groups;
  if (!found) return undefined;
  const letters = [...(found.letters ?? '')];
  const column = letters.reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found.digits), column };
}

/** `_x000D_` is how Excel writes a control character (ECMA-376 §22.9.2.19). */
function withControls(text: string): string {
  return text.replace(/_x(?<hex>[0-9A-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** `dd-mm-yyyy`, not `[Red]0.00` or `"dag" 0`. */
function showsDate(format: string): boolean {
  return /[dmy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

interface Events {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string, element: string) => void;
  readonly close: (name: string) => void;
}

function scan(part: Buffer | undefined, events: Events): void {
  if (!part) return;
  const parser = new SaxesParser({ xmlns: false });
  const names: string[] = [];
  parser.on('error', (cause) => {
    throw new Refused('xml-kapot', 'is een Excelbestand met een beschadigd blad; sla het opnieuw op', {
      cause,
    });
  });
  parser.on('opentag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    names.push(name);
    events.open(name, tag.attributes);
  });
  parser.on('text', (text) => events.text?.(text, names.at(-1) ?? ''));
  parser.on('closetag', () => events.close(names.pop() ?? ''));
  parser.write(part.toString('utf8')).close();
}
