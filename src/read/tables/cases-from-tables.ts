import type { Profile, RecordMapping } from '../../model/profile.js';
import type { SourceCase, SourceRecord } from '../../model/record.js';
import { Refused } from '../refused.js';
import type { Table, TableRecord } from './table.js';

/** Joins the tables of an export to dossiers, by the number of the dossier. */
export function casesFromTables(profile: Profile, tables: readonly Table[]): readonly SourceCase[] {
  const records = recordsByNumber(profile, tables);
  const cases = tableNamed(tables, profile.case.from);
  checkColumns(cases, Object.values(profile.case.fields));
  return cases.rows.map((row) => {
    const values = pick({ row, fields: profile.case.fields, epoch: cases.epoch });
    const number = (values.number ?? '').trim();
    return { values, file: cases.file, locator: row.locator, records: records.get(number) ?? [] };
  });
}

function recordsByNumber(profile: Profile, tables: readonly Table[]): ReadonlyMap<string, SourceRecord[]> {
  const key = profile.case.key ?? '';
  const grouped = new Map<string, SourceRecord[]>();
  for (const mapping of profile.records) {
    const table = tableNamed(tables, mapping.from);
    checkColumns(table, [key, ...Object.values(mapping.fields)]);
    for (const row of table.rows) {
      const number = (row.values[key] ?? '').trim();
      const group = grouped.get(number) ?? [];
      group.push(sourceRecord({ mapping, table, row }));
      grouped.set(number, group);
    }
  }
  return grouped;
}

function sourceRecord(found: { mapping: RecordMapping; table: Table; row: TableRecord }): SourceRecord {
  const { mapping, table, row } = found;
  return {
    kind: mapping.kind,
    values: withTitle(
      { ...mapping.fixed, ...pick({ row, fields: mapping.fields, epoch: table.epoch }) },
      mapping,
    ),
    file: table.file,
    locator: row.locator,
  };
}

/** Takes the subject out of a column that holds field and subject. */
function withTitle(values: SourceRecord['values'], { titleMark }: RecordMapping): SourceRecord['values'] {
  const at = titleMark === undefined ? -1 : (values.field?.indexOf(titleMark) ?? -1);
  if (titleMark === undefined || values.field === undefined || at < 0) return values;
  return { ...values, field: values.field.slice(0, at), title: values.field.slice(at + titleMark.length) };
}

interface Wanted {
  readonly row: TableRecord;
  readonly fields: Readonly<Record<string, string>>;
  readonly epoch: number | undefined;
}

function pick({ row, fields, epoch = 0 }: Wanted): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, column]) => {
      const value = row.values[column] ?? '';
      return [name, DATES.has(name) && SERIAL.test(value) ? String(Number(value) + epoch) : value];
    }),
  );
}

const DATES: ReadonlySet<string> = new Set(['date', 'opened', 'closed']);
const SERIAL = /^\d{5}(?:\.\d+)?$/u;

function tableNamed(tables: readonly Table[], name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (table) return table;
  const present = tables.map((one) => one.name).join(', ');
  throw new Refused('kolom-ontbreekt', `mist het onderdeel ${name}; aanwezig: ${present || 'geen'}`);
}

function checkColumns(table: Table, wanted: readonly string[]): void {
  const missing = wanted.filter((column) => !table.columns.includes(column));
  if (missing.length === 0) return;
  throw new Refused(
    'kolom-ontbreekt',
    `${table.name} mist de kolom ${missing.join(', ')}; verwacht: ${wanted.join(', ')}`,
  );
}
