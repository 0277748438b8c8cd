import type { Unmapped } from '../model/feedback.js';
import type { Grid, Inventory } from '../model/inventory.js';
import type { Profile } from '../model/profile.js';

/** The columns and elements of an export that hold something and are read by no reference of the profile. */
export function findUnmapped(profile: Profile, inventory: Inventory): readonly Unmapped[] {
  const isTree = inventory.form === 'xml' || inventory.form === 'json';
  const read = isTree ? readInTree(profile) : readInTables(profile);
  return inventory.grids
    .map((grid) => ({
      from: grid.name,
      references: filledColumns(grid).filter(
        (column) => !read.has(isTree ? joined(grid.name, column) : `${grid.name}\n${column}`),
      ),
    }))
    .filter(({ references }) => references.length > 0);
}

function filledColumns({ columns, rows }: Grid): readonly string[] {
  return columns.filter((column) => rows.some(({ values }) => (values[column] ?? '').trim() !== ''));
}

function readInTables({ case: { from, key, fields }, records }: Profile): ReadonlySet<string> {
  const own = Object.values(fields).map((column) => `${from}\n${column}`);
  const others = records.flatMap((mapping) =>
    [key ?? '', ...Object.values(mapping.fields)].map((column) => `${mapping.from}\n${column}`),
  );
  return new Set([...own, ...others]);
}

/** Paths from the root of all that is read: `dossierexport/dossier/map/@naam`. */
function readInTree({ form, case: { from, fields }, records }: Profile): ReadonlySet<string> {
  const slashed = (path: string): string =>
    form === 'json' && path !== '.'
      ? path.replace(/^(?<up>(?:\.\.\/)*)(?<keys>.*)$/u, (_, up, keys) => up + keys.replaceAll('.', '/'))
      : path;
  const top = form === 'json' ? joined('.', slashed(from)) : from;
  const own = Object.values(fields).map((reference) => joined(top, slashed(reference)));
  const others = records.flatMap((mapping) =>
    [...Object.values(mapping.fields), ...Object.values(mapping.lines)].map((reference) =>
      joined(joined(top, slashed(mapping.from)), slashed(reference)),
    ),
  );
  return new Set([...own, ...others]);
}

/** `a/b` and `../@c` → `a/@c`; `a/b` and `.` → `a/b`. */
function joined(path: string, reference: string): string {
  const steps = path.split('/');
  for (const step of reference.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
