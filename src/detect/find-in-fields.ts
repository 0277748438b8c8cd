import { codedMode } from '../model/dossier.js';
import type { CueTrace, StatementValue } from '../model/statement.js';
import type { CompiledField, CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { Finding } from './finding.js';
import { membersIn } from './members.js';
import { type Qualified, qualify } from './qualify.js';
import type { Reading } from './reading.js';
import type { Slot } from './slots.js';
import { namedBy } from './term.js';
import { holdsAt } from './where.js';
import { entryCues } from './wider-cues.js';

/** Up to this many words, cues in the content of a field weigh on its value; a longer text is there, whatever it says. */
const SHORT = 14;

/** Fires the field part of a rule on the labels of an entry, and adds what it finds. */
export function findInFields(
  { compiled, field }: { readonly compiled: CompiledRule; readonly field: CompiledField },
  entry: EntryReading,
  findings: Finding[],
): void {
  for (const { slot, label } of entry.slots) {
    if (!isAbout(field, { slot, label, entry })) continue;
    const finding = fire({ compiled, field, slot, label, entry });
    if (finding === undefined) continue;
    if (isOfAnotherCase(finding.cues)) entry.silenced?.push(finding);
    else findings.push(finding);
  }
}

function isAbout(
  field: CompiledField,
  { slot, label, entry }: { slot: Slot; label: Reading; entry: EntryReading },
): boolean {
  return (
    field.slots.includes(slot.kind) &&
    (field.modes === undefined || field.modes.includes(codedMode(entry.entry.mode))) &&
    label.has(field.label) &&
    !label.has(field.exclude) &&
    (field.in === undefined || holdsAt(field.in, entry, slot.start))
  );
}

const OUTSIDE: readonly string[] = ['eerder', 'ander'];

/** What is said of the whole entry holds for its fields too. */
function remarksOn(
  entry: EntryReading,
  { content, compiled: { qualifiers } }: { readonly content: Reading; readonly compiled: CompiledRule },
): readonly CueTrace[] {
  return entryCues(entry, content.whole())
    .filter(({ kind }) => OUTSIDE.includes(kind) && qualifiers.includes(kind))
    .map(({ trace }) => trace);
}

const isOfAnotherCase = (cues: readonly CueTrace[]): boolean =>
  cues.some(({ kind, cutBy }) => cutBy === undefined && OUTSIDE.includes(kind));

interface Attempt {
  readonly compiled: CompiledRule;
  readonly field: CompiledField;
  readonly slot: Slot;
  /** The label of the slot as read. */
  readonly label: Reading;
  readonly entry: EntryReading;
}

function fire({ compiled, field, slot, label, entry }: Attempt): Finding | undefined {
  const text = entry.entry.text.slice(slot.start, slot.end);
  const content = text === entry.entry.text ? entry.body : entry.look(text);
  if (field.requires !== undefined && !content.has(field.requires)) return undefined;
  const said = contentValue({ compiled, field, slot, label, entry }, content);
  const { value } = said;
  if (value === undefined) return undefined;
  const cues = [...said.cues, ...remarksOn(entry, { content, compiled })];
  const members = membersIn({ compiled, reading: content, entry, window: content.hits.whole });
  if (members.length < field.members) return undefined;
  return {
    compiled,
    value,
    span:
      slot.kind === 'titel' || slot.kind === 'document'
        ? { start: 0, end: 0 }
        : { start: slot.from, end: slot.end },
    sentence: undefined,
    quote: quoteOf(slot, text),
    term: noemerOf({ field, slot, label, entry }),
    structural: true,
    matched: [slot.label],
    cues,
    members,
  };
}

/** A title, the name of a document or a long line holds names and dates beside the words that name the thing. */
function noemerOf({ field, slot, label, entry }: Omit<Attempt, 'compiled'>): string {
  const section = field.noemer === 'section' ? entry.entry.place[0] : undefined;
  const words = isWrittenFreely(slot, label)
    ? namedBy(field.label, { reading: label, anchor: { start: 0, end: label.tokens.count } })
    : undefined;
  return section ?? words ?? labelOf(slot);
}

function isWrittenFreely({ kind }: Slot, { tokens }: Reading): boolean {
  if (kind === 'veld') return false;
  return kind === 'titel' || kind === 'document' || tokens.count > 4;
}

function contentValue({ compiled, field, slot, label, entry }: Attempt, content: Reading): Qualified {
  const none: Qualified = { value: undefined, cues: [] };
  if (content.tokens.count === 0) return none;
  const named = field.values.find(([, classes]) => content.has(classes));
  if (named !== undefined) return named[0] === 'niets' ? none : { value: named[0], cues: [] };
  if (isBlank(content)) return none;
  if (field.filled === 'niets') return none;
  if (isTick(entry, slot) || content.tokens.count <= 2) {
    const ticked = tickOf(content.text);
    if (ticked !== undefined) return { value: ticked === 'ja' ? field.filled : ticked, cues: [] };
  }
  if (LEADING_NO.test(content.text)) return { value: 'nee', cues: [] };
  if (slot.kind === 'titel' || slot.kind === 'document')
    return titleValue({ compiled, field, slot, label, entry });
  return proseValue(compiled, { filled: field.filled, opened: entry.opened }, content);
}

const isTick = ({ entry }: EntryReading, slot: Slot): boolean =>
  slot.kind === 'veld' && entry.mode === 'vinkje';

const BLANK =
  /^(?:n\.?v\.?t\.?|n\.?b\.?|[-–—?.]+|onbekend|niet van toepassing|geen opgave|niet ingevuld)\.?$/iu;

const isBlank = ({ text }: Reading): boolean => BLANK.test(text.trim());

const YES = /^(?:ja|aanwezig|gereed|afgerond|waar|true|x|1)\b/u;
const NO = /^(?:nee|niet|geen|afwezig|onwaar|false|0)\b/u;
/** `nee, niet gebeurd wegens ziekte` · `geen. Wel: …` */
const LEADING_NO = /^\s*(?:nee|neen|geen|niemand|niet \p{L}+)\s*[,.;(](?!\s*wel\b)/iu;
const PLANNED = /^(?:nog niet|gepland|in voorbereiding|volgt|in ontwikkeling)\b/u;

function tickOf(text: string): StatementValue | undefined {
  const word = text.trim().toLowerCase();
  if (YES.test(word)) return 'ja';
  if (NO.test(word)) return 'nee';
  if (PLANNED.test(word)) return 'gepland';
  return undefined;
}

/** `Nieuwe melding` as a title says it; `Geen nieuwe melding` denies it. */
function titleValue({ compiled, field, slot, entry }: Attempt): Qualified {
  const reading = entry.look(slot.label);
  const anchor = reading.hitsOf(field.label)[0];
  if (anchor === undefined || field.filled === 'niets') return { value: undefined, cues: [] };
  const { qualifiers: kinds } = compiled;
  return qualify({ sentence: reading.whole(), anchor, value: field.filled, kinds, opened: entry.opened });
}

/** A short content may deny or postpone (`nog niet opgesteld`); cues stand inside it, so the anchor is its edge. */
function proseValue(
  { qualifiers: kinds }: CompiledRule,
  { filled, opened }: { filled: StatementValue; opened: string | undefined },
  content: Reading,
): Qualified {
  const { count } = content.tokens;
  if (count > SHORT) return { value: filled, cues: [] };
  const sentence = content.whole();
  const first = qualify({ sentence, anchor: { start: 0, end: 0 }, value: filled, kinds, opened });
  if (first.cues.length > 0) return first;
  return qualify({ sentence, anchor: { start: count, end: count }, value: filled, kinds, opened });
}

function quoteOf({ kind, label }: Slot, text: string): string {
  if (kind === 'titel' || kind === 'document') return label;
  const short = text.trim().length > 300 ? `${text.trim().slice(0, 300)}…` : text.trim();
  return kind === 'veld' ? short : `${label}: ${short}`;
}

const labelOf = ({ label }: Slot): string => label.trim().replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '');
