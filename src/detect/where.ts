import type { CompiledWhere } from './compile-rule.js';
import { type EntryReading, headingAt } from './entry-reading.js';
import type { ClassList } from './lexicon-index.js';

/** Whether a rule may fire here: every named part of the condition holds. */
export function holdsAt(where: CompiledWhere, reading: EntryReading, offset: number): boolean {
  const { entry } = reading;
  const has = (
    classes: ClassList | undefined,
    text: string | undefined,
    look = reading.lookAtLabel,
  ): boolean => classes === undefined || (text !== undefined && look(text).has(classes));
  return (
    (where.modes === undefined || where.modes.includes(entry.mode)) &&
    (where.own === undefined || (reading.registrar !== undefined && where.own.includes(reading.registrar))) &&
    (where.after === undefined || (reading.day !== undefined && reading.day >= where.after)) &&
    has(where.label, entry.label) &&
    has(where.title, entry.title, reading.look) &&
    has(where.section, entry.place[0]) &&
    has(where.author, entry.author) &&
    has(where.heading, where.heading && headingAt(entry, offset))
  );
}
