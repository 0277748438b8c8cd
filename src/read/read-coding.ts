import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { CodingRow } from '../model/evaluation.js';
import { Problem } from '../model/problem.js';
import { DOSSIER_VALUES, type DossierValue } from '../model/statement.js';
import { decodeText } from './decode-text.js';
import { Refused } from './refused.js';

const COLUMNS = { dossier: ['dossier'], indicator: ['indicator'], value: ['waarde', 'value'] } as const;

/**
 * Reads a coding from CSV, with semicolons or commas; other columns are left alone.
 * @throws Problem naming the file and line when a column is missing or a value is not one of the four.
 */
export async function readCoding(file: string): Promise<readonly CodingRow[]> {
  const records = parseRows(await contentOf(file), file);
  const [header = [], ...rows] = records;
  const at = (names: readonly string[]): number => {
    const index = header.findIndex((name) => names.includes(name.trim().toLowerCase()));
    if (index < 0) throw new Problem(`${file}: kolom "${names[0]}" ontbreekt in de kopregel.`, 'codering');
    return index;
  };
  const columns = {
    dossier: at(COLUMNS.dossier),
    indicator: at(COLUMNS.indicator),
    value: at(COLUMNS.value),
  };
  return rows.map((row, line) => ({
    dossier: row[columns.dossier] ?? '',
    indicator: row[columns.indicator] ?? '',
    value: parseValue(row[columns.value] ?? '', `${file} regel ${line + 2}`),
  }));
}

async function contentOf(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file), 'windows-1252');
  } catch (cause) {
    if (cause instanceof Refused) throw new Problem(`${file}: ${cause.message}.`, 'codering', { cause });
    throw new Problem(`${file}: bestaat niet of is niet te lezen.`, 'codering', { cause });
  }
}

function parseRows(content: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(content, {
      bom: true,
      delimiter: [';', ','],
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (cause) {
    throw new Problem(`${file}: is geen leesbare csv; verwacht dossier;indicator;waarde.`, 'codering', {
      cause,
    });
  }
}

function parseValue(text: string, where: string): DossierValue {
  const value = text.trim().toLowerCase();
  const found = DOSSIER_VALUES.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Problem(`${where}: de waarde is geen van ${DOSSIER_VALUES.join(', ')}.`, 'codering');
}
