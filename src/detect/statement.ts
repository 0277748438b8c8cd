import { type Entry, placeKey } from '../model/dossier.js';
import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import { type EntryReading, headingAt } from './entry-reading.js';
import type { Finding } from './finding.js';
import type { ClassList, LexiconIndex } from './lexicon-index.js';

/** A statement that still knows the gazetteer entries behind its set, for what is derived from it. */
export interface Found extends Statement {
  readonly members: readonly GazetteerEntry[];
  readonly structural: boolean;
}

/** Makes statements of findings: one for each indicator the rule speaks on. */
export function createStatementMaker({ indicators }: Knowledge, index: LexiconIndex) {
  const names = new Map<string, ClassList>(
    indicators.map(({ id, names: phrases }) => [
      id,
      index.resolve(phrases, { name: `Indicator ${id}`, use: 'label' }),
    ]),
  );
  return (finding: Finding, reading: EntryReading): readonly Found[] =>
    finding.compiled.rule.indicators.map((indicator) => ({
      indicator,
      value: finding.value,
      entry: reading.entry.id,
      span: finding.span,
      quote: finding.quote,
      place: placeAt(reading.entry, finding.span.start),
      mode: reading.entry.mode,
      term: finding.term,
      form: isLoose(reading, names.get(indicator) ?? []) ? 'los' : 'ingebed',
      origin: 'direct',
      set: setOf(finding),
      members: finding.members,
      structural: finding.structural,
      trace: { rule: finding.compiled.rule.id, matched: finding.matched, cues: finding.cues },
    }));
}

/** In a document with headings the heading is the second level of the place. */
function placeAt(entry: Entry, offset: number): string {
  const heading = headingAt(entry, offset);
  return placeKey(heading === undefined ? entry.place : [entry.place[0] ?? '', heading]);
}

/** The entry's own label or title names the indicator (codebook §2). */
function isLoose({ slots }: EntryReading, names: ClassList): boolean {
  return slots.some(
    ({ slot, label }) => slot.kind !== 'regel' && slot.kind !== 'kop' && label.hitsOf(names).length > 0,
  );
}

function setOf({ compiled, members }: Finding): readonly string[] {
  const attribute = compiled.set?.attribute ?? 'id';
  const values = members.flatMap((member) => member[attribute] ?? []);
  return [...new Set(values)].sort();
}
