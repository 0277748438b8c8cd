import { parse } from 'csv-parse/sync';
import type { Profile } from '../../src/model/profile.js';
import { type Json, nodesAt } from '../../src/read/json/json-node.js';
import { readWorkbook } from '../../src/read/tables/read-workbook.js';
import { workbook } from '../read/make/workbook.js';

/** A dossier or record of an export file, which can be left out or written twice. */
export interface Piece {
  readonly kind: 'case' | 'record';
  /** Records that the profile makes of it, of a dossier apart from those in it. */
  readonly records: number;
  readonly without: Buffer;
  readonly twice: Buffer;
}

const PIECES: Readonly<
  Record<Profile['form'], (bytes: Buffer, profile: Profile, file: string) => Promise<readonly Piece[]>>
> = {
  xml: async (bytes, profile) => xmlPieces(bytes.toString('utf8'), profile),
  json: async (bytes, profile) => jsonPieces(bytes.toString('utf8').replace(/^\ufeff/u, ''), profile),
  csv: async (bytes, profile, file) => csvPieces(bytes.toString('latin1'), profile, file),
  xlsx: workbookPieces,
  print: async () => [],
  lijst: async () => [],
  map: async () => [],
};

/** The pieces of a file whose loss or doubling has a known effect. */
export function piecesOf(bytes: Buffer, profile: Profile, file: string): Promise<readonly Piece[]> {
  return PIECES[profile.form](bytes, profile, file);
}

function xmlPieces(text: string, profile: Profile): readonly Piece[] {
  const named = (path: string): RegExp => {
    const name = `(?:\\w+:)?${path.split('/').at(-1)}`;
    return new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`, 'gu');
  };
  const cases = profile.case.from.includes('/') ? [...text.matchAll(named(profile.case.from))] : [];
  const records = [...new Set(profile.records.map(({ from }) => from))].flatMap((from) => [
    ...text.matchAll(named(from)),
  ]);
  const piece =
    (kind: Piece['kind']) =>
    (match: RegExpExecArray): Piece => {
      const [before, within, after] = [
        text.slice(0, match.index),
        match[0],
        text.slice(match.index + match[0].length),
      ];
      return {
        kind,
        records: kind === 'case' ? 0 : 1,
        without: Buffer.from(before + after),
        twice: Buffer.from(before + within + within + after),
      };
    };
  return [...cases.map(piece('case')), ...records.map(piece('record'))];
}

function jsonPieces(text: string, profile: Profile): readonly Piece[] {
  const isLines = !text.trimStart().startsWith('[') && /\}\r?\n\{/u.test(text);
  const root: unknown = isLines
    ? text
        .trim()
        .split(/\r?\n/u)
        .map((line) => JSON.parse(line))
    : JSON.parse(text);
  const written = (): Buffer =>
    Buffer.from(
      isLines && Array.isArray(root)
        ? root.map((one) => JSON.stringify(one)).join('\n')
        : JSON.stringify(root),
    );
  const lists = (from: string, within: readonly unknown[]): readonly unknown[][] => {
    const keys = from === '.' ? [] : from.split('.');
    const ends = keys.reduce<readonly unknown[]>(
      (found, key) => found.flatMap((one) => below(one)).flatMap((one) => (isRecord(one) ? [one[key]] : [])),
      within,
    );
    return ends.filter((end): end is unknown[] => Array.isArray(end));
  };
  const cases = lists(profile.case.from, [root]);
  const dossiers = cases.length > 0 ? cases.flat() : [root];
  const froms = profile.records.map(({ from }) => from);
  return [
    ...cases.flatMap((list) => itemPieces({ list, written, kind: 'case', records: 0 })),
    ...[...new Set(froms)].flatMap((from) =>
      lists(from, dossiers).flatMap((list) =>
        itemPieces({ list, written, kind: 'record', records: 0 }).map((piece, at) => ({
          ...piece,
          records: recordsIn(list[at], { from, froms }),
        })),
      ),
    ),
  ];
}

/** Records that the profile makes of an item of the list at `from`, and of the lists in it. */
function recordsIn(
  item: unknown,
  { from, froms }: { readonly from: string; readonly froms: readonly string[] },
): number {
  // What was parsed is JSON.
  const node = { value: item as Json, parent: undefined, locator: '' };
  const paths = froms.flatMap((one) => {
    if (one === from) return ['.'];
    return one.startsWith(`${from}.`) ? [one.slice(from.length + 1)] : [];
  });
  return paths.reduce((total, path) => total + nodesAt(node, path).length, 0);
}

interface Items extends Pick<Piece, 'kind' | 'records'> {
  readonly list: unknown[];
  readonly written: () => Buffer;
}

/** Each item in turn is taken out of its list, and put in twice, while the whole is written. */
function itemPieces({ list, written, kind, records }: Items): readonly Piece[] {
  return [...list].map((item, at) => {
    list.splice(at, 1);
    const without = written();
    list.splice(at, 0, item, item);
    const twice = written();
    list.splice(at, 1);
    return { kind, records, without, twice };
  });
}

function below(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function csvPieces(text: string, profile: Profile, file: string): readonly Piece[] {
  const [header = [], ...rows] = parse(text, { delimiter: profile.delimiter, bom: true }) as string[][];
  const written = (): Buffer =>
    Buffer.from(
      [header, ...rows].map((row) => row.map(quoted).join(profile.delimiter)).join('\r\n'),
      'latin1',
    );
  return itemPieces({ list: rows, written, ...tablePiece(profile, file) });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

async function workbookPieces(bytes: Buffer, profile: Profile, file: string): Promise<readonly Piece[]> {
  const tables = await readWorkbook(bytes, file);
  const sheets = Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      name,
      [columns, ...rows.map(({ values }) => columns.map((column) => values[column] ?? ''))].map((row) =>
        row.map(escaped),
      ),
    ]),
  );
  const written = (): Buffer => workbook(sheets);
  return tables.flatMap(({ name }) => {
    const list = sheets[name] ?? [];
    const pieces = itemPieces({ list, written, ...tablePiece(profile, name) });
    return pieces.slice(1);
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function tablePiece(profile: Profile, table: string): Pick<Piece, 'kind' | 'records'> {
  const records = profile.records.filter(({ from }) => from === table).length;
  return { kind: profile.case.from === table ? 'case' : 'record', records };
}
