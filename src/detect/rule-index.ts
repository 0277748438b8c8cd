import type { CompiledField, CompiledRule, CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { ClassList } from './match/class-list.js';
import { KIND, WIDTH, type Window } from './match/hits.js';
import type { Matcher } from './match/matcher.js';
import { Needs } from './match/needs.js';
import type { TextHits } from './match/text-hits.js';
import { findRepeats, type Repeats } from './repeats.js';

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
  /** What must stand in the text. */
  readonly needs: Needs;
  /** What it says of a sentence, and what a sentence must say to make it a mere repeat (see `findRepeats`). */
  readonly says: number;
  readonly repeats: number;
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
  const repeats = findRepeats(rules);
  const parts = rules.flatMap((compiled) => partsOf(compiled, repeats));
  const chances = parts.map((part): Chance => ({ part, from: 0, to: 0, end: Number.MAX_SAFE_INTEGER }));
  const [byLabel, byTitle, byBody] = PART_KINDS.map((kind) => new Users(parts, kind, matcher));
  const marks = new Int32Array((parts.length >>> 5) + 1);
  return ({ slots, title, body }, places) => {
    marks.fill(0);
    for (const { label } of slots) mark(label.hits, byLabel!, { marks, chances });
    if (title !== undefined) mark(title.hits, byTitle!, { marks, chances });
    if (places.body) mark(body.hits, byBody!, { marks, chances });
    return marked(marks, chances);
  };
}

const PART_KINDS = ['field', 'title', 'body'] as const;

/** Of a rule the fields come first, then the title, then the text. */
function partsOf(compiled: CompiledRule, repeats: Repeats): readonly Part[] {
  const says = repeats.says(compiled);
  const isRepeat = repeats.repeats(compiled);
  const texts = compiled.texts.map((text) => ({
    compiled,
    text,
    needs: new Needs(text.near.map(({ any }) => any)),
  }));
  return [
    ...compiled.fields.map((field): Part => ({ kind: 'field', compiled, field })),
    ...texts.map((text): Part => ({ kind: 'title', ...text, says: 0, repeats: 0 })),
    ...texts.map((text): Part => ({ kind: 'body', ...text, says, repeats: isRepeat })),
  ];
}

interface Marked {
  /** A bit for each chance. */
  readonly marks: Int32Array;
  readonly chances: readonly Chance[];
}

/** Marks the chances that the hits of a text give. */
function mark(hits: TextHits, users: Users, { marks, chances }: Marked): void {
  const { page, from, to } = hits;
  for (let at = from; at < to; at += WIDTH) {
    const numbers = users.of(page[at + KIND]!, hits);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
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

/** The parts of one kind that a hit can set off. */
class Users {
  readonly #byPhrase: readonly (readonly number[])[];
  /** By kind of hit, as met. */
  readonly #byKind: (readonly number[] | undefined)[];

  constructor(parts: readonly Part[], kind: Part['kind'], matcher: Matcher) {
    this.#byPhrase = partsByPhrase(parts, kind, matcher);
    this.#byKind = [...this.#byPhrase];
  }

  of(kind: number, { kinds }: TextHits): readonly number[] {
    while (this.#byKind.length <= kind) this.#byKind.push(undefined);
    let numbers = this.#byKind[kind];
    if (numbers === undefined) {
      numbers = [...new Set(kinds.phrasesOf(kind).flatMap((phrase) => this.#byPhrase[phrase]!))];
      this.#byKind[kind] = numbers;
    }
    return numbers;
  }
}

/** Per phrase the numbers of the parts of one kind that it can set off. */
function partsByPhrase(
  parts: readonly Part[],
  kind: Part['kind'],
  matcher: Matcher,
): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: matcher.phraseCount() }, () => []);
  parts.forEach((part, number) => {
    if (part.kind !== kind) return;
    const phrases = anchorOf(part).classes.flatMap(({ places }) => [...places.keys()]);
    for (const phrase of new Set(phrases)) rows[phrase]!.push(number);
  });
  return rows;
}

const anchorOf = (part: Part): ClassList => (part.kind === 'field' ? part.field.label : part.text.anchor);
