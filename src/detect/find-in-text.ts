import type { GazetteerEntry } from '../model/gazetteer.js';
import type { CompiledNear, CompiledRule, CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { Finding } from './finding.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { Hit } from './match/hits.js';
import { qualify } from './qualify.js';
import type { Reading, Stretch } from './reading.js';
import { namedBy, termOf } from './term.js';
import { holdsAt } from './where.js';

/** Fires the text part of a rule on the body of an entry, or on its title. */
export function findInText(
  compiled: CompiledRule,
  entry: EntryReading,
  { index, part }: { readonly index: LexiconIndex; readonly part: 'body' | 'title' },
): readonly Finding[] {
  const reading = entry[part];
  if (reading === undefined) return [];
  const findings: Finding[] = [];
  for (const text of compiled.texts) {
    if (!reading.has(text.anchor) || !text.near.every(({ any }) => reading.has(any))) continue;
    for (const anchor of reading.hitsOf(text.anchor)) {
      if (!reading.isWhole(anchor)) continue;
      const finding = fire({ compiled, text, entry, reading, anchor }, index);
      if (finding !== undefined) findings.push(part === 'title' ? onTitle(finding, entry) : finding);
    }
  }
  return findings;
}

interface Attempt {
  readonly compiled: CompiledRule;
  readonly text: CompiledText;
  readonly entry: EntryReading;
  readonly reading: Reading;
  readonly anchor: Hit;
}

function fire({ compiled, text, entry, reading, anchor }: Attempt, index: LexiconIndex): Finding | undefined {
  if (isOwn(reading.entryOf(anchor), entry)) return undefined;
  const offset = reading.tokens.start[anchor.start] ?? 0;
  if (text.in !== undefined && !holdsAt(text.in, entry, offset)) return undefined;
  if (text.notIn !== undefined && holdsAt(text.notIn, entry, offset)) return undefined;
  const witnesses: Hit[] = [];
  for (const near of text.near) {
    const found = around({ near, entry, reading, anchor });
    if (found.length < near.atLeast || count(found, { reading, anchor }) < near.atLeast) return undefined;
    witnesses.push(...found);
  }
  if (text.without.some((near) => around({ near, entry, reading, anchor }).length > 0)) return undefined;
  const sentence = reading.sentenceAt(anchor.start);
  const { rule } = compiled;
  const { value, cues } = qualify(
    { reading, anchor, sentence, value: rule.value, kinds: rule.qualifiers, opened: entry.opened },
    index,
  );
  if (value === undefined) return undefined;
  return {
    compiled,
    value,
    span: spanOf(reading, sentence),
    quote: reading.words(sentence),
    term:
      namedBy(text.named, { reading, anchor, title: entry.title }, index) ??
      rule.term ??
      termOf(reading, anchor, index),
    structural: false,
    matched: [reading.words(anchor), ...witnesses.slice(0, 6).map((hit) => reading.words(hit))],
    cues,
    members: partnersOf({ compiled, text, entry, reading, anchor }, { sentence, witnesses }),
  };
}

interface Looking {
  readonly near: CompiledNear;
  readonly entry: EntryReading;
  readonly reading: Reading;
  readonly anchor: Hit;
}

function around({ near, entry, reading, anchor }: Looking): readonly Hit[] {
  if (!reading.has(near.any)) return [];
  const inWindow = reading.hitsIn(near.any, windowOf(near, reading, anchor));
  if (inWindow.length === 0) return inWindow;
  return inWindow.filter(
    (hit) =>
      (near.window === 'zin' || reading.isWhole(hit)) &&
      isBeside(hit, anchor, near) &&
      !isOwn(reading.entryOf(hit), entry),
  );
}

/** Whether a hit stands around the anchor, or near enough on a side where it may stand. */
function isBeside(hit: Hit, anchor: Hit, { side, within }: CompiledNear): boolean {
  if (hit.start < anchor.start && anchor.end < hit.end) return side === 'beide';
  const before = hit.end <= anchor.start;
  if (!before && hit.start < anchor.end) return false;
  if (side !== 'beide' && before === (side === 'na')) return false;
  const distance = before ? anchor.start - hit.end : hit.start - anchor.end;
  return within === undefined || distance <= within;
}

function windowOf(near: CompiledNear, reading: Reading, anchor: Hit): Stretch {
  switch (near.window) {
    case 'zin':
      return reading.sentenceAt(anchor.start);
    case 'buurzinnen':
      return reading.neighboursAt(anchor.start);
    case 'registratie':
      return { start: 0, end: reading.tokens.count };
    default:
      return near.window satisfies never;
  }
}

/** How many different ones; where the anchor is one of a gazetteer, others than it. */
function count(hits: readonly Hit[], { reading, anchor }: { reading: Reading; anchor: Hit }): number {
  const ids = new Set(hits.map((hit) => reading.entryOf(hit)?.id ?? `${hit.classNumber}:${hit.phrase}`));
  ids.delete(reading.entryOf(anchor)?.id ?? '');
  return ids.size;
}

/** An organisation is no partner of itself. */
function isOwn(member: GazetteerEntry | undefined, { registrar }: EntryReading): boolean {
  return member !== undefined && registrar !== undefined && member.own.includes(registrar);
}

/** Members in the sentence, else the nearest one the rule asked for around it, else those of the title it asked for. */
function partnersOf(
  { compiled, text, entry, reading, anchor }: Attempt,
  { sentence, witnesses }: { readonly sentence: Stretch; readonly witnesses: readonly Hit[] },
): readonly GazetteerEntry[] {
  const { set } = compiled;
  const inSentence = membersIn({ compiled, reading, entry, sentence });
  if (set === undefined || inSentence.length > 0) return inSentence;
  const distance = ({ start }: Hit): number => Math.abs(start - anchor.start);
  const member = witnesses
    .filter((hit) => set.classes.includes(hit.classNumber))
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((hit) => reading.entryOf(hit) ?? [])[0];
  if (member !== undefined) return [member];
  if (text.in?.title === undefined || entry.title === undefined) return [];
  const whole = { start: 0, end: entry.title.tokens.count };
  return membersIn({ compiled, reading: entry.title, entry, sentence: whole });
}

export function membersIn({
  compiled,
  reading,
  entry,
  sentence,
}: Pick<Attempt, 'compiled' | 'reading' | 'entry'> & {
  readonly sentence: Stretch;
}): readonly GazetteerEntry[] {
  if (compiled.set === undefined) return [];
  const found = new Map<string, GazetteerEntry>();
  for (const hit of reading.hitsIn(compiled.set.classes, sentence)) {
    const member = reading.entryOf(hit);
    if (member === undefined || (!compiled.set.own && isOwn(member, entry))) continue;
    const excluded = compiled.set.without.some(
      (near) => around({ near, entry, reading, anchor: hit }).length > 0,
    );
    if (!excluded) found.set(member.id, member);
  }
  return [...found.values()];
}

function spanOf({ tokens }: Reading, sentence: Stretch): { start: number; end: number } {
  return { start: tokens.start[sentence.start] ?? 0, end: tokens.end[sentence.end - 1] ?? 0 };
}

function onTitle(finding: Finding, { entry }: EntryReading): Finding {
  return { ...finding, span: { start: 0, end: 0 }, quote: entry.title ?? finding.quote, structural: true };
}
