import { posix } from 'node:path';
import type { RecordField } from '../model/record.js';
import type { Assigned } from './assign-roles.js';
import { type ColumnFacts, kindOfContent } from './describe-column.js';
import type { BelowGrid } from './dossier-grid.js';
import type { FieldKind } from './field-kinds.js';
import type { Role } from './role-words.js';

export interface ProposedRecords {
  readonly kind: 'veld' | 'document';
  readonly from: string;
  readonly fields: Readonly<Partial<Record<RecordField, Assigned>>>;
  readonly fixed: Readonly<Partial<Record<RecordField, string>>>;
  readonly titleMark: string | undefined;
  readonly rows: number;
}

export interface Mapping {
  readonly below: BelowGrid;
  readonly fields: Readonly<Partial<Record<Role, Assigned>>>;
  readonly content: ColumnFacts;
}

/** The rows of a grid as fields with this content; what they lack themselves is said once for all. */
export function fieldMapping({ below, fields, content }: Mapping): ProposedRecords {
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

export interface Beside {
  readonly below: BelowGrid;
  readonly frame: Readonly<Partial<Record<Role, Assigned>>>;
}

/** A further column with content: a field of its own, named by the column. */
export function columnAsField({ below, frame, facts }: Beside & { facts: ColumnFacts }): ProposedRecords {
  const { field: _, type: __, ...around } = frame;
  const text = { facts, name: 0, score: 0, sure: false };
  return fieldMapping({ below, fields: { ...around, text }, content: facts });
}

/** A file that the rows of a grid name, beside what they hold. */
export function attachmentOf({ below, frame, file }: Beside & { file: Assigned }): ProposedRecords {
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

/** `plan/doelen.csv` → doelen; `map/veld` → veld. */
export function nameOf({ from }: BelowGrid): string {
  const last = from.includes('.') && !/\.\w{3}$/u.test(from) ? from.split('.').at(-1) : from;
  return posix.basename(last ?? '').replace(/\.(?:csv|tsv|txt)$/iu, '');
}
