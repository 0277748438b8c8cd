import { codedMode } from '../model/dossier.js';
import type { CompiledWhere } from './compile-rule.js';
import { type EntryReading, headingAt } from './entry-reading.js';

/** Whether a rule may fire here: every named part of the condition holds. */
export function holdsAt(where: CompiledWhere, entry: EntryReading, offset: number): boolean {
  return holdsIn(where, entry) && holdsUnderHeading(where, entry, offset);
}

/** Whether the parts of a condition that are the same for a whole entry hold: all but the heading. */
export function holdsIn(where: CompiledWhere, entry: EntryReading): boolean {
  return (
    (where.modes === undefined || where.modes.includes(codedMode(entry.entry.mode))) &&
    (where.own === undefined || (entry.registrar !== undefined && where.own.includes(entry.registrar))) &&
    (where.after === undefined || (entry.day !== undefined && entry.day >= where.after)) &&
    (where.label === undefined || entry.label?.has(where.label) === true) &&
    (where.title === undefined || entry.titleAsWritten?.has(where.title) === true) &&
    (where.section === undefined || entry.section?.has(where.section) === true) &&
    (where.author === undefined || entry.author?.has(where.author) === true)
  );
}

/** Whether the heading that a condition names stands over an offset, if it names one. */
export function holdsUnderHeading(
  { heading }: CompiledWhere,
  { entry, lookAtLabel }: EntryReading,
  offset: number,
): boolean {
  if (heading === undefined) return true;
  const above = headingAt(entry, offset);
  return above !== undefined && lookAtLabel(above).has(heading);
}
