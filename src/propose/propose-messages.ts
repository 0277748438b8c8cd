import type { ProposedRecords } from './compose-mapping.js';

export interface ProposedMessages {
  readonly sections: readonly string[];
  readonly fields: readonly string[];
}

/** Names of parts of a system in which messages are kept, and of fields that only say that one is a message. */
const LOG = /contact|journaal|logboek|dagboek|dagrapport|\blog\b|journal|diary|notes/iu;
const MESSAGE =
  /^(?:(?:contact)?notities?|bericht(?:en)?|aantekening(?:en)?|memo|e-?mail|telefoonnotitie|messages?|notes?)$/iu;

/** Share of the entries of a log that have a subject. */
const MOSTLY = 0.7;

/**
 * Which sections are logs and which fields only say that something is a message. Only names made of known words are
 * taken, so that nothing a worker wrote gets into a profile.
 */
export function proposeMessages(records: readonly ProposedRecords[]): ProposedMessages {
  const sections = new Set<string>();
  const fields = new Set<string>();
  for (const one of records.filter(({ kind }) => kind === 'veld')) {
    const titles = one.fields.title?.facts.column.values ?? markedTitles(one);
    if (!titles) continue;
    const isTitled = titledShare(titles);
    for (const section of namesOf(one, 'section'))
      if (LOG.test(section.name) && isTitled(section.rows) >= MOSTLY) sections.add(section.name);
    for (const field of namesOf(one, 'field'))
      if (isMessage({ one, field, isTitled })) fields.add(field.name);
  }
  return { sections: [...sections], fields: [...fields] };
}

interface Named {
  readonly name: string;
  readonly rows: readonly number[];
}

function isMessage(found: {
  one: ProposedRecords;
  field: Named;
  isTitled: (rows: readonly number[]) => number;
}) {
  const { one, field, isTitled } = found;
  const isLog = one.fields.field === undefined && one.fields.title !== undefined;
  return isLog || (MESSAGE.test(field.name) && isTitled(field.rows) >= MOSTLY);
}

/** The subjects of a column that holds field and subject. */
function markedTitles({ titleMark, fields }: ProposedRecords): readonly string[] | undefined {
  if (titleMark === undefined) return undefined;
  return fields.field?.facts.column.values.map((value) => value.split(titleMark).slice(1).join(titleMark));
}

function titledShare(titles: readonly string[]): (rows: readonly number[]) => number {
  return (rows) => rows.filter((row) => (titles[row] ?? '') !== '').length / Math.max(rows.length, 1);
}

/** The names in a role and the rows they stand in: of a column, or the one name that holds for all. */
function namesOf({ fields, fixed, titleMark }: ProposedRecords, role: 'section' | 'field'): readonly Named[] {
  const values = fields[role]?.facts.column.values;
  const always = fixed[role];
  if (!values)
    return always === undefined ? [] : [{ name: always, rows: allRows(fields.text?.facts.rows ?? 0) }];
  const rows = new Map<string, number[]>();
  for (const [row, value] of values.entries()) {
    const name = role === 'field' && titleMark !== undefined ? (value.split(titleMark)[0] ?? '') : value;
    const known = rows.get(name);
    if (known) known.push(row);
    else rows.set(name, [row]);
  }
  return [...rows].filter(([name]) => name !== '').map(([name, at]) => ({ name, rows: at }));
}

const allRows = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);
