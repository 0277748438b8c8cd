import type { EntryReading } from './entry-reading.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { Slot } from './slots.js';

/** A folder, a standard letter, a field on the past: what stands there says nothing of this case (codebook §2). */
export function isOutsideCase({ title, slots }: EntryReading, { outside }: LexiconIndex): boolean {
  return (
    title?.has(outside.titles) === true ||
    slots.some(({ slot, label }) => slot.kind === 'veld' && label.has(outside.labels))
  );
}

/** Stretches under headings on the past, in a document that is about this case. */
export function outsideStretches({ slots }: EntryReading, { outside }: LexiconIndex): readonly Slot[] {
  const headings = slots.filter(({ slot, label }) => slot.kind === 'kop' && label.has(outside.labels));
  return headings.map(({ slot }) => slot);
}

export const isUnder = (headings: readonly Slot[], offset: number): boolean =>
  headings.some(({ from, end }) => from <= offset && offset < end);
