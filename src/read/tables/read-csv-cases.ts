import { posix } from 'node:path';
import type { Profile } from '../../model/profile.js';
import { decodeText, encodingOf } from '../decode-text.js';
import { fileIndex } from '../file-index.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { refusedUnder } from '../refused.js';
import { loadFile } from '../source-file.js';
import { casesFromTables } from './cases-from-tables.js';
import { columnNames } from './column-names.js';
import { leftOverRecords } from './left-over-records.js';
import { type CsvText, parseRows } from './parse-rows.js';
import type { Table } from './table.js';

/**
 * The dossiers of a relational CSV export; `file` is the table of dossiers, the others stand beside it.
 * A table that cannot be read is refused under its own name, and no dossier is whole without it.
 */
export async function* readCsvCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const tables: Table[] = [];
  for (const name of tableNames(profile)) {
    const path = posix.join(posix.dirname(file), name);
    if (!fileIndex(input).has(path) && path !== file) continue;
    try {
      const { source, bytes } = await loadFile(input.folder, path);
      yield { kind: 'file', file: { ...source, encoding: encodingOf(bytes) } };
      const text = decodeText(bytes, profile.encoding);
      tables.push({ ...parseCsv({ text, delimiter: profile.delimiter, name }), name, file: path });
    } catch (error) {
      throw refusedUnder(path, error);
    }
  }
  for (const found of casesFromTables(profile, tables)) yield { kind: 'case', case: found };
  for (const refusal of leftOverRecords(profile, tables)) yield { kind: 'refusal', refusal };
}

function tableNames(profile: Profile): readonly string[] {
  return [...new Set([profile.case.from, ...profile.records.map((mapping) => mapping.from)])];
}

/** Columns and rows of a CSV text. */
export function parseCsv(csv: CsvText): Pick<Table, 'columns' | 'rows'> {
  const [header, ...rows] = parseRows(csv);
  const width = rows.reduce((widest, { record }) => Math.max(widest, filledCells(record)), 0);
  const columns = columnNames(header?.record ?? [], width);
  return {
    columns,
    rows: rows.map(({ record, line }) => ({
      values: Object.fromEntries(
        record.flatMap((cell, index) => (cell.trim() === '' ? [] : [[columns[index], cell]])),
      ),
      locator: `regel ${line}`,
    })),
  };
}

function filledCells(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell.trim() !== '') + 1;
}
