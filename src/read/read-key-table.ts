import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';
import { decodeText } from './decode-text.js';
import { openInput } from './input.js';
import { asRefused } from './refused.js';
import { type LoadedFile, loadFile } from './source-file.js';

const COLUMNS = ['sleutel', 'dossiernummer'] as const;

/** Which dossier a message belongs to. */
export interface KeyTable {
  readonly source: SourceFile;
  /** From key of a message to number of a dossier. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Reads a key table: CSV with the columns sleutel and dossiernummer, with semicolons or commas; other columns are left alone.
 * @throws Problem naming file and line when a column is missing, a cell is empty or a key points at two dossiers.
 */
export async function readKeyTable(file: string): Promise<KeyTable> {
  const { source, bytes } = await load(file);
  const [header = [], ...rows] = parseRows(bytes, file);
  const [key, number] = COLUMNS.map((name) => columnOf(header, { name, file }));
  const numbers = new Map<string, string>();
  for (const [index, row] of rows.entries())
    addRow(numbers, { key: cell(row, key), number: cell(row, number), where: `${file} regel ${index + 2}` });
  return { source, numbers };
}

interface Row {
  readonly key: string;
  readonly number: string;
  readonly where: string;
}

function addRow(numbers: Map<string, string>, { key, number, where }: Row): void {
  if (key === '' && number === '') return;
  if (key === '' || number === '')
    throw new Problem(`${where}: sleutel of dossiernummer is leeg; vul beide in.`, 'koppeling');
  if ((numbers.get(key) ?? number) !== number)
    throw new Problem(
      `${where}: deze sleutel staat al bij een ander dossier; laat er één staan.`,
      'koppeling',
    );
  numbers.set(key, number);
}

function cell(row: readonly string[], column: number | undefined): string {
  return row[column ?? -1]?.trim() ?? '';
}

function columnOf(header: readonly string[], { name, file }: { name: string; file: string }): number {
  const index = header.findIndex((one) => one.trim().toLowerCase() === name);
  if (index >= 0) return index;
  throw new Problem(
    `${file}: kolom "${name}" ontbreekt in de kopregel; verwacht ${COLUMNS.join(';')}.`,
    'koppeling',
  );
}

async function load(file: string): Promise<LoadedFile> {
  const { folder, files } = await openInput(file);
  if (files.length !== 1) throw new Problem(`${file}: geef één csv-bestand als koppeltabel.`, 'koppeling');
  try {
    return await loadFile(folder, basename(file));
  } catch (error) {
    const refused = asRefused(error);
    throw refused ? new Problem(`${file}: ${refused.message}.`, 'koppeling', { cause: error }) : error;
  }
}

function parseRows(bytes: Uint8Array, file: string): readonly (readonly string[])[] {
  try {
    return parse(decodeText(bytes, 'windows-1252'), {
      bom: true,
      delimiter: [';', ','],
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (cause) {
    throw new Problem(`${file}: is geen leesbare csv; verwacht ${COLUMNS.join(';')}.`, 'koppeling', {
      cause,
    });
  }
}
