import type { CompiledField, CompiledRule, CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { ClassList } from './match/class-list.js';
import { PHRASE, WIDTH } from './match/hits.js';
import type { Matcher } from './match/matcher.js';
import { type Rows, rowsOf } from './match/rows.js';
import type { Reading } from './reading.js';

/** One thing that a rule looks for, and in what. */
export type Part =
  | { readonly kind: 'field'; readonly compiled: CompiledRule; readonly field: CompiledField }
  | { readonly kind: 'title' | 'body'; readonly compiled: CompiledRule; readonly text: CompiledText };

/** Gives, in the order in which they are to be tried, the parts of which an anchor or label stands in an entry. */
export function indexRules(
  rules: readonly CompiledRule[],
  matcher: Matcher,
): (entry: EntryReading, places: { readonly body: boolean }) => readonly Part[] {
  const parts = rules.flatMap(partsOf);
  const rowsFor = (kind: Part['kind']): Rows => partsByPhrase(parts, kind, matcher);
  const byLabel = rowsFor('field');
  const byTitle = rowsFor('title');
  const byBody = rowsFor('body');
  const marks = new Int32Array((parts.length >>> 5) + 1);
  const marked: Part[] = [];
  return ({ slots, title, body }, places) => {
    marks.fill(0);
    for (const { label } of slots) mark(label, byLabel, marks);
    if (title !== undefined) mark(title, byTitle, marks);
    if (places.body) mark(body, byBody, marks);
    marked.length = 0;
    for (let cell = 0; cell < marks.length; cell++) {
      for (let left = marks[cell]!; left !== 0; left &= left - 1)
        marked.push(parts[cell * 32 + lowestBit(left)]!);
    }
    return marked;
  };
}

/** Of a rule the fields come first, then the title, then the text. */
const partsOf = (compiled: CompiledRule): readonly Part[] => [
  ...compiled.fields.map((field): Part => ({ kind: 'field', compiled, field })),
  ...compiled.texts.map((text): Part => ({ kind: 'title', compiled, text })),
  ...compiled.texts.map((text): Part => ({ kind: 'body', compiled, text })),
];

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

const anchorOf = (part: Part): ClassList => (part.kind === 'field' ? part.field.label : part.text.anchor);

/** Sets a bit for each part that the hits of a text can set off. */
function mark({ hits: { page, from, to } }: Reading, { starts, numbers }: Rows, marks: Int32Array): void {
  for (let at = from; at < to; at += WIDTH) {
    const phrase = page[at + PHRASE]!;
    const last = starts[phrase + 1]!;
    for (let row = starts[phrase]!; row < last; row++)
      marks[numbers[row]! >>> 5]! |= 1 << (numbers[row]! & 31);
  }
}

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
