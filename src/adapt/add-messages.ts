import type { Dossier, Entry } from '../model/dossier.js';

/** An entry that a message gives, and the system that the message came from. */
export interface MessageEntry {
  readonly system: string;
  readonly entry: Entry;
}

/** A dossier with the entries of messages behind its own, in date order, under ids that it does not have yet (`ijw-1`). */
export function addMessages(dossier: Dossier, added: readonly MessageEntry[]): Dossier {
  const taken = new Set(dossier.entries.map(({ id }) => id));
  const entries = added.toSorted(byDate).map(({ system, entry }) => {
    const id = freeId(system, taken);
    taken.add(id);
    return { ...entry, id };
  });
  return { ...dossier, entries: [...dossier.entries, ...entries] };
}

/** Messages without a date come last. */
function byDate({ entry: one }: MessageEntry, { entry: other }: MessageEntry): number {
  const [first, second] = [one.date ?? '9', other.date ?? '9'];
  return first < second ? -1 : Number(first > second);
}

function freeId(system: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(`${system}-${count}`)) count += 1;
  return `${system}-${count}`;
}
