import { posix } from 'node:path';
import type { RecordField } from '../model/record.js';
import { type Assigned, assignRoles } from './assign-roles.js';
import { type ColumnFacts, describeColumn, kindOfContent, type Reading } from './describe-column.js';
import type { BelowGrid } from './dossier-grid.js';
import type { FieldKind } from './field-kinds.js';
import { nameEvidence } from './name-evidence.js';
import { ROLE_WORDS, type Role } from './role-words.js';
import { titleMarkOf } from './title-mark.js';

export interface ProposedRecords {
  readonly kind: 'veld' | 'document';
  readonly from: string;
  readonly fields: Readonly<Partial<Record<RecordField, Assigned>>>;
  readonly fixed: Readonly<Partial<Record<RecordField, string>>>;
  readonly titleMark: string | undefined;
  readonly rows: number;
}

export interface ProposedGrid {
  readonly from: string;
  readonly mappings: readonly ProposedRecords[];
  /** Columns that got no role. */
  readonly left: readonly ColumnFacts[];
}

/** Mean length from which a column is prose, whatever its name. */
const PROSE = 40;

/** Roles of all that stands around a content. */
const AROUND: readonly Role[] = ['id', 'date', 'author', 'section', 'field', 'type'];

/** How the rows of a grid are entries: one content under a label, a column for each field, documents, or none. */
export function proposeRecords(below: BelowGrid, reading: Reading): ProposedGrid {
  const facts = below.columns
    .map((column) => describeColumn(column, reading))
    .filter(({ filled }) => filled > 0);
  const own = facts.filter(({ column }) => column.level === 0);
  const prose = own.filter((one) => isProse(one));
  const files = own.filter(({ files: share, present, base64 }) => Math.max(share, present, base64) >= 0.5);
  if (below.hasBelow && !own.some((one) => isSentence(one)))
    return { from: below.from, mappings: [], left: [] };
  if (files.length > 0 && prose.length === 0) return documents({ below, facts });
  return fieldsOf({ below, facts });
}

function isProse({ length, files, dates, violence, words, base64, technical }: ColumnFacts): boolean {
  return (
    length >= PROSE &&
    technical < 0.1 &&
    base64 < 0.5 &&
    files < 0.3 &&
    dates < 0.5 &&
    violence < 0.9 &&
    words >= 5
  );
}

/** Shorter than prose, longer than a subject: a goal, an action. */
function isSentence(facts: ColumnFacts): boolean {
  return (
    isProse(facts) ||
    (facts.length >= 20 &&
      facts.words >= 3.5 &&
      facts.unique >= 0.5 &&
      facts.files === 0 &&
      facts.technical === 0)
  );
}

interface GridFacts {
  readonly below: BelowGrid;
  readonly facts: readonly ColumnFacts[];
}

function documents({ below, facts }: GridFacts): ProposedGrid {
  const assigned = assignRoles(facts, ['id', 'date', 'author', 'section', 'file', 'content']);
  const used = new Set(Object.values(assigned).map((one) => one.facts));
  const rest = facts.filter((one) => !used.has(one) && one.column.level === 0);
  const { title } = assignRoles(rest, ['title']);
  const fields = { ...assigned, ...(title && { title }) };
  const fixed = assigned.section ? {} : { section: nameOf(below) };
  const { from, grid } = below;
  return {
    from,
    mappings: [{ kind: 'document', from, fields, fixed, titleMark: undefined, rows: grid.rows.length }],
    left: rest.filter((one) => one !== title?.facts),
  };
}

function fieldsOf({ below, facts }: GridFacts): ProposedGrid {
  const files = assignRoles(facts, ['file']).file;
  const others = facts.filter((one) => one !== files?.facts);
  const text = contentOf(others);
  const around = assignRoles(
    others.filter((one) => one !== text?.facts),
    [...AROUND, 'title'],
  );
  const { title, ...frame } = withLoneLabel(around);
  if (!text) return { from: below.from, mappings: [], left: facts };
  const used = new Set([text, ...(title ? [title] : []), ...Object.values(frame)].map((one) => one?.facts));
  const free = facts.filter((one) => one.column.level === 0 && !used.has(one) && one !== files?.facts);
  const extra = free.filter((one) => isProse(one) || (!frame.field && isFilledIn(one)));
  const titleMark = title ? undefined : titleMarkOf(frame.field?.facts.column.values ?? []);
  const main = mapping({ below, fields: { ...frame, ...(title && { title }), text }, content: text.facts });
  return {
    from: below.from,
    mappings: [
      { ...main, titleMark },
      ...extra.map((one) => columnAsField({ below, frame, facts: one })),
      ...(files ? [attachmentOf({ below, frame, file: files })] : []),
    ],
    left: free.filter((one) => !extra.includes(one)),
  };
}

/** What is filled in, chosen before all else: without it there is no entry. A name that says otherwise is believed. */
function contentOf(facts: readonly ColumnFacts[]): Assigned | undefined {
  const says = ({ column: { name } }: ColumnFacts, role: Role): number =>
    nameEvidence(name, ROLE_WORDS[role]);
  const free = facts.filter((one) =>
    [...AROUND, 'title' as const].every(
      (role) => says(one, role) < 0.7 || says(one, role) <= says(one, 'text'),
    ),
  );
  const found = assignRoles(free, ['text']).text;
  const answers = free.filter((one) => one.column.level === 0 && ANSWERS.has(kindOfContent(one) ?? ''));
  const [answer] = answers;
  if (!found || !answer || found.name > 0 || answers.length > 1 || found.facts.words > 4.5) return found;
  return { ...found, facts: answer, sure: false };
}

/** Kinds of content that answer a short text beside them: that text is then the field. */
const ANSWERS = new Set<string>(['vinkje', 'getal', 'kleurcode']);

/**
 * A single label names the field, unless its name says that it is a section. Beside a subject, and where no types are
 * told apart, a label whose name says nothing is none.
 */
function withLoneLabel(all: Readonly<Partial<Record<Role, Assigned>>>) {
  const { section, field, ...rest } = all.title && !all.type ? withoutNameless(all) : all;
  if (!section || field || section.name > 0 || section.facts.column.level > 0)
    return { ...rest, ...(section && { section }), ...(field && { field }) };
  return { ...rest, field: section };
}

function withoutNameless({ section, field, ...rest }: Readonly<Partial<Record<Role, Assigned>>>) {
  const isKept = (one: Assigned | undefined): boolean =>
    one !== undefined && (one.name > 0 || one.facts.column.level > 0);
  return { ...rest, ...(isKept(section) && { section }), ...(isKept(field) && { field }) };
}

interface Mapping {
  readonly below: BelowGrid;
  readonly fields: Readonly<Partial<Record<Role, Assigned>>>;
  readonly content: ColumnFacts;
}

function mapping({ below, fields, content }: Mapping): ProposedRecords {
  const { column } = content;
  const field = column.reference === '.' ? nameOf(below) : column.name;
  const kind = fields.type ? undefined : kindOfContent(content);
  return {
    kind: 'veld',
    from: below.from,
    fields,
    fixed: {
      ...(!fields.section && { section: nameOf(below) }),
      ...(!fields.field && { field }),
      ...(kind && { type: TYPE_NAMES[kind] }),
    },
    titleMark: undefined,
    rows: below.grid.rows.length,
  };
}

/** Names for types that an export does not have itself. */
export const TYPE_NAMES: Readonly<Record<FieldKind, string>> = {
  beschrijving: 'tekst',
  keuze: 'keuze',
  vinkje: 'vinkje',
  getal: 'getal',
  kleurcode: 'kleur',
  datum: 'datum',
};

interface Beside {
  readonly below: BelowGrid;
  readonly frame: Readonly<Partial<Record<Role, Assigned>>>;
}

/** A further column with content: a field of its own, named by the column. */
export function columnAsField({ below, frame, facts }: Beside & { facts: ColumnFacts }): ProposedRecords {
  const { field: _, type: __, ...around } = frame;
  const text = { facts, name: 0, score: 0, sure: false };
  return mapping({ below, fields: { ...around, text }, content: facts });
}

function attachmentOf({ below, frame, file }: Beside & { file: Assigned }): ProposedRecords {
  const { field: _, type: __, ...around } = frame;
  const fixed = frame.section ? {} : { section: nameOf(below) };
  const { from, grid } = below;
  return {
    kind: 'document',
    from,
    fields: { ...around, file },
    fixed,
    titleMark: undefined,
    rows: grid.rows.length,
  };
}

/** Filled in by hand: prose, a tick, a choice; not a code, name or moment. */
export function isFilledIn(facts: ColumnFacts): boolean {
  if (kindOfContent(facts) === 'getal') return facts.length <= 4;
  if (facts.codes > 0.5 || facts.technical > 0.1 || facts.people > 0.5 || facts.files > 0.3) return false;
  const kind = kindOfContent(facts);
  return kind === undefined ? facts.words >= 3 : kind !== 'datum';
}

/** `plan/doelen.csv` → doelen; `map/veld` → veld. */
function nameOf({ from }: BelowGrid): string {
  const last = from.includes('.') && !/\.\w{3}$/u.test(from) ? from.split('.').at(-1) : from;
  return posix.basename(last ?? '').replace(/\.(?:csv|tsv|txt)$/iu, '');
}
