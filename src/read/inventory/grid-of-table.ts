import type { Grid } from '../../model/inventory.js';
import type { Table } from '../tables/table.js';

/** A table as a grid: its named columns and its rows with content. */
export function gridOf({ name, columns, rows }: Pick<Table, 'name' | 'columns' | 'rows'>): Grid {
  const filled = rows.filter(({ values }) => Object.values(values).some((value) => value.trim() !== ''));
  return {
    name,
    columns: columns.filter((column) => column !== ''),
    rows: filled.map(({ values }) => ({ values })),
  };
}
