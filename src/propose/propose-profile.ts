import type { Inventory } from '../model/inventory.js';
import { Problem } from '../model/problem.js';
import { profileSchema } from '../model/profile.js';
import type { Proposal } from '../model/proposal.js';
import { composeDraft } from './compose-draft.js';
import { columnAsField, type ProposedRecords } from './compose-mapping.js';
import { isFilledIn } from './content-column.js';
import type { Reading } from './describe-column.js';
import type { DossierGrid } from './dossier-grid.js';
import { doubtsOf, roleChoices } from './explain-profile.js';
import { findDossierElement } from './find-dossier-element.js';
import { findDossierTable } from './find-dossier-table.js';
import { type ProposedCase, proposeCase } from './propose-case.js';
import { proposeRecords } from './propose-records.js';

export interface ProposeRequest {
  readonly inventory: Inventory;
  readonly readDate: Reading['readDate'];
}

/**
 * A profile for an export that no profile is known for, by names, fill, uniqueness, dates, lengths and shared values.
 * @throws Problem when nothing in it can be a dossier, or nothing an entry.
 */
export function proposeProfile({ inventory, readDate }: ProposeRequest): Proposal {
  const reading = { readDate, others: othersOf(inventory) };
  const dossiers = isTree(inventory)
    ? findDossierElement(inventory, reading)
    : findDossierTable(inventory, reading);
  const found = proposeCase(dossiers, reading);
  const grids = dossiers.below.map((one) => proposeRecords(one, reading));
  const records = [
    ...grids.flatMap(({ mappings }) => mappings),
    ...onDossier({ dossiers, found, inventory }),
  ];
  if (records.length === 0)
    throw new Problem('in dit voorbeeld is geen tekst gevonden die een registratie kan zijn', 'profiel');
  const made = composeDraft({ inventory, dossiers, found, records });
  return {
    profile: profileSchema.parse(made.draft),
    draft: made.draft,
    choices: [...made.choices, ...roleChoices({ found, records })],
    doubts: [...doubtsOf({ dossiers, found, grids, records }), ...made.doubts],
  };
}

const isTree = ({ form }: Inventory): boolean => form === 'xml' || form === 'json';

/** Files beside the exports, as a record would name them: counted from the export. */
function othersOf({ files, others }: Inventory): ReadonlySet<string> {
  const folders = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  return new Set(
    others.flatMap((file) =>
      [...folders].filter((folder) => file.startsWith(folder)).map((folder) => file.slice(folder.length)),
    ),
  );
}

interface OnDossier {
  readonly dossiers: DossierGrid;
  readonly found: ProposedCase;
  readonly inventory: Inventory;
}

/** What is filled in on the dossier itself are entries too: columns of its table, elements with text. */
function onDossier({ dossiers, found, inventory }: OnDossier): readonly ProposedRecords[] {
  const { grid } = dossiers;
  return found.left
    .filter(
      (facts) =>
        facts.filled > 0 &&
        (isFilledIn(facts) || facts.people > 0.5) &&
        !facts.column.reference.startsWith('@'),
    )
    .filter(() => isTree(inventory) || (dossiers.key ?? '') === dossiers.number)
    .map((facts) => {
      const from = isTree(inventory) ? facts.column.reference : grid.name;
      const below = { grid, from, columns: dossiers.columns, hasBelow: false };
      const made = columnAsField({ below, frame: {}, facts });
      if (!isTree(inventory)) return made;
      const column = { ...facts.column, reference: '.' };
      const text = { facts: { ...facts, column }, name: 0, score: 0, sure: false };
      return {
        ...made,
        fields: { text },
        fixed: { ...made.fixed, section: 'Dossier', field: facts.column.name },
      };
    });
}
