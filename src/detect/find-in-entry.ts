import { codedMode, type Entry } from '../model/dossier.js';
import type { CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import { findInFields } from './find-in-fields.js';
import { findInText } from './find-in-text.js';
import type { Finding } from './finding.js';
import { Found } from './found.js';
import type { LexiconIndex } from './lexicon-index.js';
import { IntList } from './match/int-list.js';
import { isOutsideCase, isUnder, outsideStretches } from './outside-case.js';
import { indexRules } from './rule-index.js';

/** Tries all rules on an entry at once: those of which something stands there, in their order. */
export function createFinder(
  rules: readonly CompiledRule[],
  index: LexiconIndex,
): (entry: EntryReading) => readonly Found[] {
  const places = new IntList();
  const { parts, chancesIn, mayFire } = indexRules(rules, index.matcher);
  return (entry) => {
    if (isOutsideCase(entry, index)) return [];
    const findings: Finding[] = [];
    const chances = chancesIn(entry, { body: isProse(entry.entry.mode) });
    for (let number = chances.next(0); number >= 0; number = chances.next(number + 1)) {
      const part = parts[number]!;
      if (part.kind === 'field') {
        findInFields(part, entry, findings);
        continue;
      }
      if (!mayFire(part, entry)) continue;
      chances.placesOf(number, places);
      findInText(part, { entry, places }, findings);
    }
    return foundBy(findings, entry, index);
  };
}

const isProse = (mode: Entry['mode']): boolean => mode === 'beschrijving' || codedMode(mode) === 'bijlage';

/** A statement for each indicator on which the rule of a finding speaks. */
function foundBy(findings: readonly Finding[], entry: EntryReading, index: LexiconIndex): readonly Found[] {
  const found: Found[] = [];
  if (findings.length === 0) return found;
  const outside = outsideStretches(entry, index);
  for (const finding of findings) {
    if (isUnder(outside, finding.span.start)) continue;
    for (const indicator of finding.compiled.indicators) found.push(new Found(finding, entry, indicator));
  }
  return found;
}
