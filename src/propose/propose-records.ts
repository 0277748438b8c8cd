import { type Assigned, assignRoles } from './assign-roles.js';
import {
  attachmentOf,
  columnAsField,
  fieldMapping,
  nameOf,
  type ProposedRecords,
} from './compose-mapping.js';
import { AROUND, contentOf, isFilledIn, isProse, isSentence } from './content-column.js';
import { type ColumnFacts, describeColumn, type Reading } from './describe-column.js';
import type { BelowGrid } from './dossier-grid.js';
import type { Role } from './role-words.js';
import { titleMarkOf } from './title-mark.js';

export interface ProposedGrid {
  readonly from: string;
  readonly mappings: readonly ProposedRecords[];
  /** Columns that got no role. */
  readonly left: readonly ColumnFacts[];
}

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
  const main = fieldMapping({
    below,
    fields: { ...frame, ...(title && { title }), text },
    content: text.facts,
  });
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
