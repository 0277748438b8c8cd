import type { RecordField } from '../model/record.js';
import type { Assigned } from './assign-roles.js';
import type { ProposedRecords } from './compose-mapping.js';
import type { Role } from './role-words.js';
import { doubtfulMark } from './title-mark.js';

/** What a column looks like, for the one who has to check it: counts and kinds, never a value. */
export function explainRole(role: Role, { facts, name, sure }: Assigned): string {
  const { filled, rows, distinct, dates, length } = facts;
  const looks = [
    filled === rows ? 'altijd gevuld' : `gevuld in ${filled} van ${rows}`,
    `${distinct} verschillend`,
    ...(dates >= 0.5 ? [`${percent(dates)} leest als datum`] : [`gemiddeld ${Math.round(length)} tekens`]),
    ...specials(role, facts),
    name > 0 ? 'naam past' : 'naam zegt niets',
  ];
  return `${sure ? '' : 'CONTROLEER: '}${looks.join('; ')}`;
}

function specials(role: Role, facts: Assigned['facts']): readonly string[] {
  const { people, types, present, violence, codes, unique, uniqueWithin } = facts;
  if (role === 'author') return [`${percent(people)} lijkt een naam van een mens`];
  if (role === 'type') return [`${percent(types)} is een bekend soort veld`];
  if (role === 'file') return [`${percent(present)} wijst een bestand aan dat er is`];
  if (role === 'violence') return [`${percent(violence)} noemt een vorm van geweld`];
  if (role === 'id') return [`binnen een dossier ${percent(uniqueWithin)} verschillend`];
  if (role === 'number') return [`${percent(unique)} uniek, ${percent(codes)} lijkt een nummer`];
  return [];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The fields of entries without which much is lost, in the words of who has to look for them. */
const NEEDED: Readonly<Partial<Record<RecordField, string>>> = {
  date: 'de dag van de registratie',
  author: 'wie registreerde',
  text: 'de inhoud',
};

/** What a group of entries lacks (Dutch). */
export function lacking({ from, kind, fields }: ProposedRecords): readonly string[] {
  return Object.entries(NEEDED)
    .filter(([role]) => !(role === 'text' && kind === 'document'))
    .filter(([role]) => fields[role as RecordField] === undefined)
    .map(([, what]) => `${from}: geen kolom of element gevonden voor ${what}`);
}

/** What may part field and subject in one column, where that comes too seldom to tell (Dutch). */
export function unsplit({ from, fields: { field, title }, titleMark }: ProposedRecords): readonly string[] {
  const mark =
    field && !title && titleMark === undefined ? doubtfulMark(field.facts.column.values) : undefined;
  if (mark === undefined) return [];
  const where = `${from}: in ${field?.facts.column.reference} staat soms “${mark}”`;
  return [`${where}; scheidt dat veld en onderwerp, zet dan titleMark`];
}
