import type { CompiledField, CompiledRule, CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { ClassList } from './match/class-list.js';
import { PHRASE, WIDTH, type Window } from './match/hits.js';
import type { Matcher } from './match/matcher.js';
import { type Rows, rowsOf } from './match/rows.js';

/** One thing that a rule looks for in the labels of an entry. */
interface FieldPart {
  readonly kind: 'field';
  readonly compiled: CompiledRule;
  readonly field: CompiledField;
}

/** One thing that a rule looks for in the title or the text of an entry. */
export interface TextPart {
  readonly kind: 'title' | 'body';
  readonly compiled: CompiledRule;
  readonly text: CompiledText;
}

type Part = FieldPart | TextPart;

/** A part of which an anchor or label stands in an entry. */
export interface Chance extends Window {
  readonly part: Part;
  /** Where the first of these stands on its page. */
  from: number;
  /** Where the last of them ends. */
  to: number;
}

/** Gives the chances of an entry in the order in which they are to be tried. They stand until the next entry. */
export function indexRules(
  rules: readonly CompiledRule[],
  matcher: Matcher,
): (entry: EntryReading, places: { readonly body: boolean }) => readonly Chance[] {
  const parts = rules.flatMap(partsOf);
  const chances = parts.map((part): Chance => ({ part, from: 0, to: 0, end: Number.MAX_SAFE_INTEGER }));
  const [byLabel, byTitle, byBody] = KINDS.map((kind) => partsByPhrase(parts, kind, matcher));
  const marks = new Int32Array((parts.length >>> 5) + 1);
  return ({ slots, title, body }, places) => {
    marks.fill(0);
    for (const { label } of slots) mark(label.hits, byLabel!, { marks, chances });
    if (title !== undefined) mark(title.hits, byTitle!, { marks, chances });
    if (places.body) mark(body.hits, byBody!, { marks, chances });
    return marked(marks, chances);
  };
}

const KINDS = ['field', 'title', 'body'] as const;

/** Of a rule the fields come first, then the title, then the text. */
const partsOf = (compiled: CompiledRule): readonly Part[] => [
  ...compiled.fields.map((field): Part => ({ kind: 'field', compiled, field })),
  ...compiled.texts.map((text): Part => ({ kind: 'title', compiled, text })),
  ...compiled.texts.map((text): Part => ({ kind: 'body', compiled, text })),
];

interface Marked {
  /** A bit for each chance. */
  readonly marks: Int32Array;
  readonly chances: readonly Chance[];
}

/** Marks the chances that the hits of a text give. */
function mark(
  { page, from, to }: Window & { readonly page: Int32Array },
  { starts, numbers }: Rows,
  { marks, chances }: Marked,
): void {
  for (let at = from; at < to; at += WIDTH) {
    const phrase = page[at + PHRASE]!;
    const last = starts[phrase + 1]!;
    for (let row = starts[phrase]!; row < last; row++) {
      const number = numbers[row]!;
      const chance = chances[number]!;
      const bit = 1 << (number & 31);
      if ((marks[number >>> 5]! & bit) === 0) chance.from = at;
      chance.to = at + WIDTH;
      marks[number >>> 5]! |= bit;
    }
  }
}

function marked(marks: Int32Array, chances: readonly Chance[]): readonly Chance[] {
  const found: Chance[] = [];
  for (let cell = 0; cell < marks.length; cell++) {
    for (let left = marks[cell]!; left !== 0; left &= left - 1)
      found.push(chances[32 * cell + lowestBit(left)]!);
  }
  return found;
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Per phrase the numbers of the parts of one kind that it can set off. */
function partsByPhrase(parts: readonly Part[], kind: Part['kind'], matcher: Matcher): Rows {
  const rows: number[][] = Array.from({ length: matcher.phraseCount() }, () => []);
  parts.forEach((part, number) => {
    if (part.kind !== kind) return;
    const phrases = anchorOf(part).classes.flatMap(({ places }) => [...places.keys()]);
    for (const phrase of new Set(phrases)) rows[phrase]!.push(number);
  });
  return rowsOf(rows);
}

const anchorOf = (part: Part): ClassList => (part.kind === 'field' ? part.field.label : part.text.anchor);
