import type { Grid, Inventory } from '../model/inventory.js';
import { Problem } from '../model/problem.js';
import { describeColumn, type Reading } from './describe-column.js';
import { type BelowGrid, type DossierGrid, depthOf, elementColumns, keysIn } from './dossier-grid.js';
import { nameEvidence } from './name-evidence.js';
import { DOSSIER_WORDS, ROLE_WORDS } from './role-words.js';
import { VALUE_FIT } from './value-fit.js';

interface Candidate {
  readonly grid: Grid;
  readonly number: string;
  readonly score: number;
}

/**
 * The element that is a dossier: it has a number without doubles, most text stands below it, and the outermost such
 * element is taken that comes back (in the file, or file by file).
 * @throws Problem when no element has a number of its own.
 */
export function findDossierElement(inventory: Inventory, reading: Reading): DossierGrid {
  const weight = textBelow(inventory.grids);
  const most = Math.max(...weight.values());
  const candidates = inventory.grids
    .filter(({ name }) => (weight.get(name) ?? 0) >= 0.9 * most)
    .flatMap((grid) => candidatesIn({ grid, inventory, reading }))
    .sort((one, other) => other.score - one.score);
  const [best] = candidates;
  if (!best) throw new Problem(NONE, 'profiel');
  const rival = candidates.find(({ grid }) => grid !== best.grid);
  return dossierElement({ inventory, best, sure: best.score - (rival?.score ?? 0) >= 0.5 });
}

const NONE =
  'geen element heeft een nummer dat bij elk voorkomen anders is: wat een dossier is, valt niet te bepalen; geef een voorbeeld met meer dossiers';

/** Letters in the values at and below every path. */
function textBelow(grids: readonly Grid[]): ReadonlyMap<string, number> {
  const own = new Map(
    grids.map(({ name, rows }) => [
      name,
      rows.reduce((sum, { values }) => sum + Object.values(values).join('').length, 0),
    ]),
  );
  return new Map(
    grids.map(({ name }) => [
      name,
      [...own].reduce((sum, [path, size]) => sum + (`${path}/`.startsWith(`${name}/`) ? size : 0), 0),
    ]),
  );
}

interface CandidatesIn {
  readonly grid: Grid;
  readonly inventory: Inventory;
  readonly reading: Reading;
}

function candidatesIn({ grid, inventory, reading }: CandidatesIn): readonly Candidate[] {
  const facts = elementColumns(inventory, { grid, top: '' })
    .filter(({ level }) => level === 0)
    .map((column) => describeColumn(column, reading));
  const dates = facts.filter((one) => VALUE_FIT.date(one) > 0).length;
  const comesBack = grid.rows.length > 1 ? 1 : 0;
  const named = nameEvidence(grid.name, DOSSIER_WORDS);
  const base = 1.5 * comesBack + named + 0.4 * Math.min(dates, 2) - 0.05 * depthOf(grid.name);
  return facts
    .filter((one) => VALUE_FIT.number(one) > 0 && one.column.reference !== '.')
    .map((one) => {
      const own = 0.5 * VALUE_FIT.number(one) + 0.5 * nameEvidence(one.column.name, ROLE_WORDS.number);
      return { grid, number: one.column.reference, score: base + own };
    });
}

function dossierElement(found: { inventory: Inventory; best: Candidate; sure: boolean }): DossierGrid {
  const { inventory, best, sure } = found;
  const { grid, number } = best;
  const inside = inventory.grids.filter(({ name }) => name.startsWith(`${grid.name}/`));
  const below = inside.map((one): BelowGrid => {
    const from = keysIn(inventory.form, one.name.slice(grid.name.length + 1));
    const hasBelow = inside.some(({ name }) => name.startsWith(`${one.name}/`));
    return { grid: one, from, columns: elementColumns(inventory, { grid: one, top: grid.name }), hasBelow };
  });
  const columns = elementColumns(inventory, { grid, top: '' });
  const apart = inventory.grids
    .map(({ name }) => name)
    .filter((name) => !`${name}/`.startsWith(`${grid.name}/`) && !grid.name.startsWith(`${name}/`));
  const reason = `${grid.rows.length} keer; ${number} is elke keer anders en vrijwel alle tekst staat eronder`;
  return { grid, columns, number, below, apart, sure, reason };
}
