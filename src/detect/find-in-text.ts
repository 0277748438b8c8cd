import { type Anchor, isAnyAround, isOwn, standsAround } from './around.js';
import type { CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { Finding } from './finding.js';
import { denialInGap } from './gap-denial.js';
import { HitList } from './match/hit-list.js';
import { END, START } from './match/hits.js';
import type { IntList } from './match/int-list.js';
import { qualify } from './qualify.js';
import type { TextPart } from './rule-index.js';
import type { Sentence } from './sentences.js';
import { TextFinding } from './text-finding.js';
import { holdsIn, holdsUnderHeading } from './where.js';

interface Place {
  readonly entry: EntryReading;
  /** Where the anchors stand. */
  readonly places: IntList;
}

/** The anchors of one rule after the other; none is kept. */
const anchors = new HitList();

/** Fires the text part of a rule on the body of an entry, or on its title, and adds what it finds. */
export function findInText(part: TextPart, { entry, places }: Place, findings: Finding[]): void {
  const reading = entry[part.kind];
  if (reading === undefined || !mayFire(part.text, entry)) return;
  const { page } = reading.hits;
  part.text.anchor.gatherAt(reading.hits, places, anchors);
  for (let i = 0; i < anchors.length; i++) {
    const at = anchors.at[i]!;
    const start = page[at + START]!;
    const sentence = reading.sentenceAt(start);
    if (part.repeats !== 0 && (sentence.said & part.repeats) === part.repeats) continue;
    const classNumber = anchors.classNumbers[i]!;
    const finding = fire(part, { entry, reading, at, classNumber, start, end: page[at + END]! }, sentence);
    if (finding === undefined) continue;
    if (finding.value === 'ja') sentence.said |= part.says;
    findings.push(finding);
  }
}

/** What holds or not for all anchors of an entry. */
function mayFire({ in: where, notIn }: CompiledText, entry: EntryReading): boolean {
  if (where !== undefined && !holdsIn(where, entry)) return false;
  return notIn === undefined || notIn.heading !== undefined || !holdsIn(notIn, entry);
}

function fire({ kind, compiled, text }: TextPart, anchor: Anchor, sentence: Sentence): Finding | undefined {
  const { reading, entry } = anchor;
  if (anchor.end > sentence.end) return undefined;
  if (isOwn(reading.entryAt(anchor.at, anchor.classNumber), entry)) return undefined;
  if (!isUnderRightHeading(text, anchor)) return undefined;
  for (let i = 0; i < text.near.length; i++) if (!standsAround(text.near[i]!, anchor)) return undefined;
  for (let i = 0; i < text.without.length; i++) if (isAnyAround(text.without[i]!, anchor)) return undefined;
  const { value: initial, qualifiers: kinds } = compiled;
  const { opened } = entry;
  const where = kind === 'title' ? {} : { entry, denial: denialInGap(anchor) };
  const { value, cues } = qualify({
    sentence,
    anchor,
    value: initial,
    kinds,
    opened,
    indicators: compiled.indicators,
    ...where,
  });
  const fired = { compiled, text, anchor, sentence, onTitle: kind === 'title' };
  if (value !== undefined) return new TextFinding(fired, value, cues);
  entry.silenced?.push(new TextFinding(fired, initial, cues));
  return undefined;
}

function isUnderRightHeading({ in: where, notIn }: CompiledText, { reading, entry, start }: Anchor): boolean {
  if (where?.heading === undefined && notIn?.heading === undefined) return true;
  const offset = reading.tokens.startOf(start);
  if (where !== undefined && !holdsUnderHeading(where, entry, offset)) return false;
  return notIn === undefined || !holdsIn(notIn, entry) || !holdsUnderHeading(notIn, entry, offset);
}
