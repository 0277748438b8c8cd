import type { Choice } from '../model/proposal.js';
import type { Assigned } from './assign-roles.js';
import type { ProposedRecords } from './compose-mapping.js';
import type { DossierGrid } from './dossier-grid.js';
import { explainRole, lacking, unsplit } from './explain.js';
import type { ProposedCase } from './propose-case.js';
import type { ProposedGrid } from './propose-records.js';
import type { Role } from './role-words.js';

interface Roles {
  readonly found: ProposedCase;
  readonly records: readonly ProposedRecords[];
}

/** Why each column or element was put in its role. */
export function roleChoices({ found, records }: Roles): readonly Choice[] {
  return [
    ...choicesAt(['case', 'fields'], found.fields),
    ...records.flatMap(({ fields }, index) => choicesAt(['records', index, 'fields'], fields)),
  ];
}

function choicesAt(
  above: Choice['path'],
  fields: Readonly<Partial<Record<Role, Assigned>>>,
): readonly Choice[] {
  // The keys of a record of roles are roles.
  const entries = Object.entries(fields) as [Role, Assigned | undefined][];
  return entries.flatMap(([role, found]) =>
    found ? [{ path: [...above, role], reason: explainRole(role, found), sure: found.sure }] : [],
  );
}

interface Doubts extends Roles {
  readonly dossiers: DossierGrid;
  readonly grids: readonly ProposedGrid[];
}

/** What could not be decided, and what is not read (Dutch). */
export function doubtsOf({ dossiers, found, grids, records }: Doubts): readonly string[] {
  const dates = { opened: 'de dag van opening', closed: 'de dag van sluiting' } as const;
  const left = found.left.filter(
    ({ column }) => !records.some(({ fields }) => fields.text?.facts.column.name === column.name),
  );
  return [
    ...(dossiers.sure
      ? []
      : [`wat een dossier is: ${dossiers.grid.name} past het best, maar niet als enige`]),
    ...Object.entries(dates)
      .filter(([role]) => found.fields[role as keyof typeof dates] === undefined)
      .map(([, what]) => `${dossiers.grid.name}: geen kolom of element gevonden voor ${what}`),
    ...records.flatMap(lacking),
    ...records.flatMap(unsplit),
    ...dossiers.apart.map((name) => `${name}: hoort bij geen dossier en wordt niet gelezen`),
    ...unusedIn(
      dossiers.grid.name,
      left.map(({ column }) => column.reference),
    ),
    ...grids.flatMap(({ from, left: rest }) =>
      unusedIn(
        from,
        rest.map(({ column }) => column.reference),
      ),
    ),
  ];
}

function unusedIn(name: string, references: readonly string[]): readonly string[] {
  return references.length === 0 ? [] : [`${name}: niet gebruikt: ${references.join(', ')}`];
}
