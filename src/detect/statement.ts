import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import type { EntryReading } from './entry-reading.js';
import type { Found } from './found.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';

/** Makes statements of what was found. */
export function createStatementMaker(
  { indicators }: Knowledge,
  index: LexiconIndex,
): (found: Found) => Statement {
  const names = new Map<string, ClassList>(
    indicators.map(({ id, names: phrases }) => [
      id,
      index.resolve(phrases, { name: `Indicator ${id}`, use: 'label' }),
    ]),
  );
  const isNamedBy = (entry: EntryReading, indicator: string): boolean => isLoose(entry, names.get(indicator));
  return (found) => found.statement(isNamedBy);
}

/** The entry's own label or title names the indicator (codebook §2). */
function isLoose({ slots }: EntryReading, names: ClassList | undefined): boolean {
  return (
    names !== undefined &&
    slots.some(({ slot, label }) => slot.kind !== 'regel' && slot.kind !== 'kop' && label.has(names))
  );
}
