import type { Grid, Inventory } from '../model/inventory.js';
import { Problem } from '../model/problem.js';
import type { Column } from './column.js';
import { describeColumn, type Reading } from './describe-column.js';
import { type BelowGrid, type DossierGrid, tableColumns } from './dossier-grid.js';
import { nameEvidence } from './name-evidence.js';
import { DOSSIER_WORDS, ROLE_WORDS } from './role-words.js';
import { VALUE_FIT } from './value-fit.js';

interface Join {
  readonly grid: Grid;
  readonly number: string;
  readonly key: string;
  readonly joined: readonly Grid[];
  readonly score: number;
}

/** Share of the values of a column that must be a number of a dossier. */
const COVERED = 0.9;

/**
 * The table with one row a dossier: it has a column without doubles whose values come back in one column of the
 * others. A single table is joined with itself.
 * @throws Problem when no table has such a column.
 */
export function findDossierTable(inventory: Inventory, reading: Reading): DossierGrid {
  const tables = inventory.grids.filter(({ rows }) => rows.length > 0);
  const joins = tables
    .flatMap((grid) => joinsOf({ grid, tables, reading }))
    .sort((one, other) => other.score - one.score);
  const [best] = joins;
  if (!best) throw new Problem(NONE, 'profiel');
  const rival = joins.find(({ grid }) => grid !== best.grid);
  return dossierTable({ best, tables, sure: best.score > (rival?.score ?? 0) * 1.1 });
}

const NONE =
  'geen tabel heeft een kolom met voor elke rij een ander nummer: wat een dossier is, valt niet te bepalen; lever een tabel mee met één rij per dossier';

interface Joining {
  readonly grid: Grid;
  readonly tables: readonly Grid[];
  readonly reading: Reading;
}

/** The ways in which the rows of a table can be the dossiers of the others. */
function joinsOf({ grid, tables, reading }: Joining): readonly Join[] {
  const numbers = tableColumns(
    grid,
    grid.rows.map((_, row) => row),
  ).filter((column) => VALUE_FIT.number(describeColumn(column, reading)) > 0);
  const others = tables.filter((one) => one !== grid);
  const keys = [...new Set(others.flatMap(({ columns }) => columns))];
  const named = nameEvidence(grid.name.replace(/\.\w+$/u, ''), DOSSIER_WORDS);
  return numbers.flatMap(({ name, values }) => {
    const own = nameEvidence(name, ROLE_WORDS.number) + named;
    const known = new Set(values);
    const found = keys.map((key) => {
      const joined = others.filter((one) => covers({ grid: one, key, known }));
      const rows = joined.reduce((sum, one) => sum + one.rows.length, 0);
      return { grid, number: name, key, joined, score: rows * (1 + own / 4) };
    });
    const alone = { grid, number: name, key: name, joined: [], score: 0.1 + own };
    return [...found.filter(({ joined }) => joined.length > 0), alone];
  });
}

function covers({ grid, key, known }: { grid: Grid; key: string; known: ReadonlySet<string> }): boolean {
  const values = grid.rows.map(({ values: row }) => (row[key] ?? '').trim()).filter((value) => value !== '');
  const covered = values.filter((value) => known.has(value)).length;
  return values.length >= 0.5 * grid.rows.length && covered >= COVERED * values.length && values.length > 0;
}

function dossierTable(found: { best: Join; tables: readonly Grid[]; sure: boolean }): DossierGrid {
  const { best, tables, sure } = found;
  const { grid, number, key, joined } = best;
  const rows = new Map(grid.rows.map(({ values }, row) => [(values[number] ?? '').trim(), row]));
  const below = joined.map((one): BelowGrid => {
    const owners = one.rows.map(({ values }) => rows.get((values[key] ?? '').trim()) ?? -1);
    const columns = tableColumns(one, owners).filter(({ name }) => name !== key);
    return { grid: one, from: one.name, columns, hasBelow: false };
  });
  const columns: readonly Column[] = tableColumns(
    grid,
    grid.rows.map((_, row) => row),
  );
  const apart = tables.filter((one) => one !== grid && !joined.includes(one)).map(({ name }) => name);
  const reason =
    joined.length === 0
      ? `${grid.rows.length} rijen; kolom ${number} heeft op elke rij een ander nummer`
      : `${grid.rows.length} rijen; ${number} heeft op elke rij een ander nummer, dat terugkomt in ${key} van ${joined.map(({ name }) => name).join(', ')}`;
  return { grid, columns, number, key, below, apart, sure, reason };
}
