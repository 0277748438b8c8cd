import type { Grid, Inventory } from '../model/inventory.js';
import type { Column } from './column.js';
import { countedValue } from './empty-values.js';

/** The grid with one row a dossier, and the grids whose rows belong to one of its rows. */
export interface DossierGrid {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  /** Reference of the dossier's number. */
  readonly number: string;
  /** Tables: column of the other tables that holds that number. */
  readonly key?: string;
  readonly below: readonly BelowGrid[];
  /** Grids that do not belong to it. */
  readonly apart: readonly string[];
  /** False where other grids could be it as well. */
  readonly sure: boolean;
  readonly reason: string;
}

export interface BelowGrid {
  readonly grid: Grid;
  /** As `records[].from` has it. */
  readonly from: string;
  readonly columns: readonly Column[];
  /** Has grids below it that hold text: its columns are theirs too. */
  readonly hasBelow: boolean;
}

/** The columns of a table; owners are known once the dossiers are. */
export function tableColumns(grid: Grid, owners: readonly number[]): readonly Column[] {
  return grid.columns.map((name) => ({
    reference: name,
    name,
    level: 0,
    values: grid.rows.map(({ values }) => countedValue(values[name])),
    owners,
  }));
}

const parentName = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('/'), 0));

/** Rows of the elements around the rows of a grid, `up` levels above it. */
function rowsAbove(inventory: Inventory, { grid, up }: { grid: Grid; up: number }): readonly number[] {
  let name = grid.name;
  let rows = grid.rows.map((_, row) => row);
  for (let level = 0; level < up; level += 1) {
    const at = inventory.grids.find((one) => one.name === name);
    rows = rows.map((row) => at?.rows[row]?.parent ?? -1);
    name = parentName(name);
  }
  return rows;
}

/** The columns of the elements at a path and of all around them, up to (and without) the grid named `top`. */
export function elementColumns(
  inventory: Inventory,
  { grid, top }: { grid: Grid; top: string },
): readonly Column[] {
  const levels = depthOf(grid.name) - depthOf(top);
  const owners = rowsAbove(inventory, { grid, up: Math.max(levels, 0) });
  return Array.from({ length: top === '' ? depthOf(grid.name) : levels }, (_, level) => level).flatMap(
    (level) => {
      const path = grid.name
        .split('/')
        .slice(0, depthOf(grid.name) - level)
        .join('/');
      const around = inventory.grids.find((one) => one.name === path);
      const rows = rowsAbove(inventory, { grid, up: level });
      return (around?.columns ?? [])
        .filter((column) => level === 0 || column !== '.')
        .map((column) => ({
          reference: '../'.repeat(level) + keysIn(inventory.form, column),
          name: column === '.' ? 'tekst' : (column.split('/').at(-1) ?? '').replace('@', ''),
          level,
          values: rows.map((row) => countedValue(around?.rows[row]?.values[column])),
          owners,
        }));
    },
  );
}

/** A path as a profile of this form writes it: `kop/nummer`, in JSON `kop.nummer`. */
export function keysIn(form: Inventory['form'], path: string): string {
  if (form !== 'json' || path === '.') return path;
  return path.replace(/^\.\//u, '').replaceAll('/', '.');
}

export const depthOf = (name: string): number => (name === '' ? 0 : name.split('/').length);
