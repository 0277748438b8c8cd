import type { Entry } from '../../../src/model/dossier.js';
import { keptOf } from './expected.js';
import type { Format } from './format.js';
import { ENTRY_FIELDS, letters, type SeenEntry } from './seen.js';

/** What entries are compared by. Where a format gives no numbers, order says nothing; documents break lines elsewhere. */
export function viewOf(entries: readonly SeenEntry[], format: Format): readonly string[] {
  const isNumbered = keptOf(format).id === 'gelijk';
  const fields = ENTRY_FIELDS.filter((field) => isNumbered || field !== 'id');
  const lines = entries.map((entry) => {
    const isLoose = format.breaksLines || entry.mode === 'bijlage';
    const values = isLoose ? { ...entry, text: letters(entry.text) } : entry;
    return fields.map((field) => `${field}: ${values[field] ?? ''}`).join('\n');
  });
  return isNumbered ? lines : lines.sort();
}

/** Entries that came back; a former version of a document is one. */
export function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { document }) => sum + 1 + (document?.versions?.length ?? 0), 0);
}
