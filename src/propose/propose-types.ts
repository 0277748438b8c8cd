import type { FieldType } from '../model/profile.js';
import type { ProposedRecords } from './compose-mapping.js';
import { TYPE_NAMES } from './compose-mapping.js';
import { type ColumnFacts, kindOfContent } from './describe-column.js';
import { kindOfWord } from './field-kinds.js';

export interface ProposedTypes {
  readonly types: Readonly<Record<string, FieldType>>;
  /** How many names of types were not known as words, and judged by what is filled in. */
  readonly byContent: number;
}

/** More names than this are no list of types. */
const MOST = 40;

/** What the names of types in the export mean: by the word, else by what is filled in under it. */
export function proposeTypes(records: readonly ProposedRecords[]): ProposedTypes {
  const types: Record<string, FieldType> = {};
  let byContent = 0;
  for (const { fields, fixed } of records) {
    const fixedKind = fixed.type === undefined ? undefined : kindOfWord(fixed.type);
    if (fixed.type !== undefined && fixedKind) types[fixed.type] = fixedKind;
    const names = [...new Set(fields.type?.facts.column.values.map((name) => name.toLowerCase()) ?? [])];
    for (const name of names.filter((one) => one !== '').slice(0, MOST)) {
      const byWord = kindOfWord(name);
      if (!byWord) byContent += 1;
      types[name] = byWord ?? kindUnder({ name, type: fields.type?.facts, text: fields.text?.facts });
    }
  }
  return {
    types: Object.keys(types).length === 0 ? { [TYPE_NAMES.beschrijving]: 'beschrijving' } : types,
    byContent,
  };
}

interface Under {
  readonly name: string;
  readonly type: ColumnFacts | undefined;
  readonly text: ColumnFacts | undefined;
}

function kindUnder({ name, type, text }: Under): FieldType {
  if (!type || !text) return 'beschrijving';
  const values = text.column.values.filter((_, row) => type.column.values[row]?.toLowerCase() === name);
  const filled = values.filter((value) => value !== '');
  const distinct = new Set(filled).size;
  const words =
    filled.reduce((sum, value) => sum + value.split(/\s+/u).length, 0) / Math.max(filled.length, 1);
  const facts = { ...text, column: { ...text.column, values }, filled: filled.length, words, dates: 0 };
  return kindOfContent({ ...facts, unique: distinct / Math.max(filled.length, 1) }) ?? 'beschrijving';
}
