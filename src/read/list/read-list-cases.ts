import type { Profile, RecordMapping } from '../../model/profile.js';
import type { SourceCase, SourceRecord } from '../../model/record.js';
import { printType } from '../print/print-type.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { loadFile } from '../source-file.js';
import type { Table, TableRecord } from '../tables/table.js';
import { listTables } from './list-tables.js';

/** The dossiers of a list with free columns, a row each; a sheet without numbers is refused by name. */
export async function* readListCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const { source, bytes } = await loadFile(input.folder, file);
  yield { kind: 'file', file: source };
  for (const table of await listTables(bytes, { profile, file })) {
    const number = profile.case.fields.number ?? '';
    if (!table.columns.includes(number)) {
      const reason = `${table.name} mist de kolom ${number}, waarin het dossiernummer staat`;
      yield { kind: 'refusal', refusal: { file, code: 'kolom-ontbreekt', reason } };
      continue;
    }
    for (const row of table.rows.filter(isFilled))
      yield { kind: 'case', case: rowCase({ profile, table, row }) };
  }
}

function isFilled({ values }: TableRecord): boolean {
  return Object.values(values).some((value) => value.trim() !== '');
}

interface Row {
  readonly profile: Profile;
  readonly table: Table;
  readonly row: TableRecord;
}

function rowCase({ profile, table, row }: Row): SourceCase {
  return {
    values: pick(row, profile.case.fields),
    file: table.file,
    locator: row.locator,
    records: profile.records.flatMap((mapping) => cardRecords({ profile, table, row, mapping })),
  };
}

/** Every column that the profile gives no other meaning is a field under its own name. */
function cardRecords({
  profile,
  table,
  row,
  mapping,
}: Row & { mapping: RecordMapping }): readonly SourceRecord[] {
  const known = new Set([...Object.values(profile.case.fields), ...Object.values(mapping.fields)]);
  const shared = { ...mapping.fixed, ...pick(row, mapping.fields) };
  return Object.entries(row.values)
    .filter(([column, text]) => !known.has(column) && text.trim() !== '')
    .map(([column, text]) => {
      const values = { ...shared, field: column, text, type: cellType(text) };
      return { kind: 'veld', values, file: table.file, locator: `${row.locator} bij ${column}` };
    });
}

/** A card shows no kinds of field, only how their content looks. */
function cellType(text: string): string {
  return /^(?:ja|nee|j|n|x|waar|onwaar|true|false)$/iu.test(text.trim()) ? 'vinkje' : printType(text);
}

function pick(row: TableRecord, fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, column]) => [name, row.values[column] ?? '']));
}
