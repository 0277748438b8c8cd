import type { EntryReading } from './entry-reading.js';
import type { LexiconIndex } from './lexicon-index.js';

/** A folder, a standard letter, a field on the past: what stands there says nothing of this case (codebook §2). */
export function isOutsideCase({ title, slots }: EntryReading, { outside }: LexiconIndex): boolean {
  return (
    title?.has(outside.titles) === true ||
    slots.some(({ slot, label }) => slot.kind === 'veld' && label.has(outside.labels))
  );
}

/** Whether an offset stands under a heading on the past, in a document that is about this case. */
export function isUnderOutsideHeading(
  { slots }: EntryReading,
  { outside }: LexiconIndex,
  offset: number,
): boolean {
  return slots.some(
    ({ slot, label }) =>
      slot.kind === 'kop' && slot.from <= offset && offset < slot.end && label.has(outside.labels),
  );
}
