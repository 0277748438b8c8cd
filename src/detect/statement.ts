import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import type { EntryReading } from './entry-reading.js';
import type { Found } from './found.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';

/** Whether an entry's own label or title names an indicator (codebook §2). */
export type IsNamedBy = (entry: EntryReading, indicator: string) => boolean;

export function createNaming({ indicators }: Knowledge, index: LexiconIndex): IsNamedBy {
  const names = new Map<string, ClassList>(
    indicators.map(({ id, names: phrases }) => [
      id,
      index.resolve(phrases, { name: `Indicator ${id}`, use: 'label' }),
    ]),
  );
  return (entry, indicator) => isLoose(entry, names.get(indicator));
}

/** Makes statements of what was found. */
export const createStatementMaker =
  (isNamedBy: IsNamedBy): ((found: Found) => Statement) =>
  (found) =>
    found.statement(isNamedBy);

function isLoose({ slots }: EntryReading, names: ClassList | undefined): boolean {
  return (
    names !== undefined &&
    slots.some(({ slot, label }) => slot.kind !== 'regel' && slot.kind !== 'kop' && label.has(names))
  );
}
