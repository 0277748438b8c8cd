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
  if (reading === undefined) return;
  const { page } = reading.hits;
  part.text.anchor.gatherAt(reading.hits, places, anchors);
  for (let i = 0; i < anchors.length; i++) {
    const at = anchors.at[i]!;
    const start = page[at + START]!;
    const sentence = reading.sentenceAt(start);
    if (part.repeats !== 0 && (sentence.said & part.repeats) === part.repeats) continue;
    const end = page[at + END]!;
    if (end > sentence.end) continue;
    const anchor = { entry, reading, at, classNumber: anchors.classNumbers[i]!, start, end };
    if (!fires(part.text, anchor)) continue;
    const finding = weigh(part, anchor, sentence);
    if (finding === undefined) continue;
    if (finding.value === 'ja') sentence.said |= part.says;
    findings.push(finding);
  }
}

/** Whether all that a rule wants around an anchor is there, and nothing that it does not want. */
function fires(text: CompiledText, anchor: Anchor): boolean {
  const { reading, entry } = anchor;
  if (isOwn(reading.entryAt(anchor.at, anchor.classNumber), entry)) return false;
  if (!isUnderRightHeading(text, anchor)) return false;
  const { near, without } = text;
  for (let i = 0; i < near.length; i++) if (!standsAround(near[i]!, anchor)) return false;
  for (let i = 0; i < without.length; i++) if (isAnyAround(without[i]!, anchor)) return false;
  return true;
}

/** What the cues around an anchor leave of what a rule says; what they take back is told to who asks for it. */
function weigh({ kind, compiled, text }: TextPart, anchor: Anchor, sentence: Sentence): Finding | undefined {
  const { entry } = anchor;
  const onTitle = kind === 'title';
  const { value, cues } = qualify({
    sentence,
    anchor,
    value: compiled.value,
    kinds: compiled.qualifiers,
    opened: entry.opened,
    indicators: compiled.indicators,
    entry: onTitle ? undefined : entry,
    denial: onTitle ? undefined : denialInGap(anchor),
  });
  const fired = { compiled, text, anchor, sentence, onTitle };
  if (value !== undefined) return new TextFinding(fired, value, cues);
  entry.silenced?.push(new TextFinding(fired, compiled.value, cues));
  return undefined;
}

function isUnderRightHeading({ in: where, notIn }: CompiledText, { reading, entry, start }: Anchor): boolean {
  if (where?.heading === undefined && notIn?.heading === undefined) return true;
  const offset = reading.tokens.startOf(start);
  if (where !== undefined && !holdsUnderHeading(where, entry, offset)) return false;
  return notIn === undefined || !holdsIn(notIn, entry) || !holdsUnderHeading(notIn, entry, offset);
}
