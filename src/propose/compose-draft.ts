import { posix } from 'node:path';
import type { Inventory } from '../model/inventory.js';
import type { Choice } from '../model/proposal.js';
import { CASE_FIELDS, RECORD_FIELDS } from '../model/record.js';
import type { Assigned } from './assign-roles.js';
import type { ProposedRecords } from './compose-mapping.js';
import { type DossierGrid, keysIn } from './dossier-grid.js';
import { EMPTY_VALUES } from './empty-values.js';
import type { ProposedCase } from './propose-case.js';
import { proposeMessages } from './propose-messages.js';
import { proposeTypes } from './propose-types.js';

export interface Composed {
  readonly inventory: Inventory;
  readonly dossiers: DossierGrid;
  readonly found: ProposedCase;
  readonly records: readonly ProposedRecords[];
}

interface Draft {
  readonly draft: Readonly<Record<string, unknown>>;
  readonly choices: readonly Choice[];
  readonly doubts: readonly string[];
}

/** The parts as a profile, in the order in which profiles are written. */
export function composeDraft(parts: Composed): Draft {
  const { inventory, dossiers, found, records } = parts;
  const { types, byContent } = proposeTypes(records);
  const messages = proposeMessages(records);
  const folders = attachmentFolders(inventory);
  const draft = {
    id: 'eigen-profiel',
    name: 'Eigen systeem',
    about: 'Voorgesteld door zichtlijn profiel; beschrijf hier wat de export is en wat hij verliest.',
    basis: 'export',
    form: inventory.form,
    files: { name: fileName(parts), ...(folders.length > 0 && { notUnder: folders }) },
    signature: signatureOf(parts),
    ...(inventory.form === 'csv' && { encoding: inventory.encoding, delimiter: inventory.delimiter }),
    organisation: 'Onbekende organisatie',
    case: {
      from: keysIn(inventory.form, dossiers.grid.name),
      ...(dossiers.key !== undefined && { key: dossiers.key }),
      fields: references(CASE_FIELDS, found.fields),
    },
    records: records.map(recordDraft),
    types,
    ...(messages.sections.length + messages.fields.length > 0 && { messages }),
    empty: EMPTY_VALUES,
    ...(found.separator !== undefined && { separator: found.separator }),
  };
  const choices: Choice[] = [
    { path: ['id'], reason: 'KIES ZELF: korte naam; ook de naam van de map onder adapters/', sure: false },
    { path: ['name'], reason: 'KIES ZELF: naam van het systeem', sure: false },
    { path: ['organisation'], reason: 'KIES ZELF: geldt als de export de naam niet noemt', sure: false },
    { path: ['case', 'from'], reason: dossiers.reason, sure: dossiers.sure },
    ...(byContent === 0 ? [] : [{ path: ['types'], reason: BY_CONTENT, sure: false }]),
    ...('messages' in draft ? [{ path: ['messages'], reason: MESSAGES, sure: true }] : []),
  ];
  const doubts =
    byContent === 0 ? [] : [`${byContent} soorten veld zijn geen bekend woord: gekozen naar hun inhoud`];
  return { draft, choices, doubts };
}

const BY_CONTENT =
  'CONTROLEER: niet elk soort is een bekend woord; het kind is dan gekozen naar wat er ingevuld is';
const MESSAGES = 'wat hier een onderwerp heeft, is een bericht in een log en geen veld';

/** Where the fields stand, in the order in which they are listed. */
function references(
  order: readonly string[],
  fields: Readonly<Partial<Record<string, Assigned>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    order.flatMap((role) => (fields[role] ? [[role, fields[role].facts.column.reference]] : [])),
  );
}

function recordDraft({
  kind,
  from,
  fields,
  fixed,
  titleMark,
}: ProposedRecords): Readonly<Record<string, unknown>> {
  return {
    ...(kind === 'document' && { kind }),
    from,
    fields: references(RECORD_FIELDS, fields),
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(titleMark !== undefined && { titleMark }),
  };
}

/** csv: the table of dossiers; else the one name that all files have, or any of their extension. */
function fileName({ inventory, dossiers }: Composed): string {
  if (inventory.form === 'csv') return dossiers.grid.name;
  const names = new Set(inventory.files.map((file) => posix.basename(file)));
  const [name = ''] = names;
  return names.size === 1 && inventory.files.length > 1 ? name : `*${posix.extname(name)}`;
}

function signatureOf({ inventory, dossiers, found, records }: Composed): Readonly<Record<string, unknown>> {
  const { form, root, namespace } = inventory;
  if (form === 'xml') return { root, ...(namespace !== undefined && { namespace }) };
  if (form === 'json') return { keys: topKeys(found).slice(0, 3) };
  if (form === 'csv') return { columns: Object.values(references(CASE_FIELDS, found.fields)).slice(0, 3) };
  return { sheets: [...new Set([dossiers.grid.name, ...records.map(({ from }) => from)])].slice(0, 3) };
}

/** Keys of a dossier itself, which is where JSON is recognised by. */
function topKeys({ fields }: ProposedCase): readonly string[] {
  const own = Object.values(references(CASE_FIELDS, fields)).filter((one) => !one.startsWith('../'));
  return [...new Set(own.map((reference) => reference.split('.')[0] ?? ''))];
}

/** Folders beside an export that hold other files. */
function attachmentFolders({ files, others }: Inventory): readonly string[] {
  const exports = new Set(files.map((file) => posix.dirname(file)));
  const folders = others.flatMap((file) => {
    const path = file.split('/');
    const depth = path.findIndex((_, at) => at > 0 && exports.has(path.slice(0, at).join('/') || '.'));
    const from = exports.has('.') ? 0 : depth;
    return from < 0 || from >= path.length - 1 ? [] : [path[from] ?? ''];
  });
  return [...new Set(folders)].slice(0, 5);
}
