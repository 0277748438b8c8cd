import type { Refusal } from '../../model/problem.js';
import type { Profile } from '../../model/profile.js';
import type { Table, TableRecord } from './table.js';

/** So many places are named; the rest is only counted. */
const PLACES = 5;

/** A refusal for every table with records of a dossier that the export does not hold: they are in no result. */
export function leftOverRecords(profile: Profile, tables: readonly Table[]): readonly Refusal[] {
  const key = profile.case.key ?? '';
  const cases = tables.find(({ name }) => name === profile.case.from);
  const numbers = new Set(cases?.rows.map(({ values }) => numberOf(values, profile.case.fields.number)));
  const isLeftOver = ({ values }: TableRecord): boolean =>
    !numbers.has(numberOf(values, key)) && Object.values(values).some((value) => value.trim() !== '');
  return tables.flatMap((table) => {
    const mappings = profile.records.filter(({ from }) => from === table.name).length;
    const rows = mappings === 0 ? [] : table.rows.filter(isLeftOver);
    if (rows.length === 0) return [];
    return [{ file: table.file, code: 'dossier-ontbreekt', reason: reason(rows, mappings) }];
  });
}

function numberOf(values: TableRecord['values'], column = ''): string {
  return (values[column] ?? '').trim();
}

function reason(rows: readonly TableRecord[], mappings: number): string {
  const named = rows.slice(0, PLACES).map(({ locator }) => locator);
  const places = rows.length > PLACES ? [...named, '…'] : named;
  const count = rows.length * mappings;
  const records = count === 1 ? '1 registratie' : `${count} registraties`;
  return `bevat ${records} bij een dossier dat de export niet heeft (${places.join(', ')})`;
}
