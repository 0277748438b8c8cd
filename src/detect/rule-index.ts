import type { CompiledField, CompiledRule, CompiledText } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import { Chances } from './match/chances.js';
import type { ClassList } from './match/class-list.js';
import type { Matcher } from './match/matcher.js';
import { Users } from './match/users.js';
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
  /** What it says of a sentence, and what a sentence must say to make it a mere repeat (see `findRepeats`). */
  readonly says: number;
  readonly repeats: number;
}

export type Part = FieldPart | TextPart;

/** All that all rules look for, in the order in which it is to be tried. */
export interface RuleIndex {
  readonly parts: readonly Part[];
  /** The numbers of the parts that have a chance on an entry. They stand until the next entry. */
  chancesIn(entry: EntryReading, places: { readonly body: boolean }): Chances;
}

export function indexRules(rules: readonly CompiledRule[], matcher: Matcher): RuleIndex {
  const repeats = findRepeats(rules);
  const parts = rules.flatMap((compiled) => partsOf(compiled, repeats));
  const chances = new Chances(parts.map(needsOf));
  const usersOf = (kind: Part['kind']): Users =>
    new Users(
      parts.map((part) => (part.kind === kind ? anchorOf(part) : undefined)),
      matcher.phraseCount(),
    );
  const byLabel = usersOf('field');
  const byTitle = usersOf('title');
  const byBody = usersOf('body');
  return {
    parts,
    chancesIn({ slots, title, body }, places) {
      chances.clear();
      for (let i = 0; i < slots.length; i++) chances.mark(slots[i]!.label.hits, byLabel);
      if (title !== undefined) chances.mark(title.hits, byTitle);
      if (places.body) chances.mark(body.hits, byBody);
      return chances;
    },
  };
}

/** Of a rule the fields come first, then the title, then the text. */
function partsOf(compiled: CompiledRule, repeats: Repeats): readonly Part[] {
  const bits = { says: repeats.says(compiled), repeats: repeats.repeats(compiled) };
  return [
    ...compiled.fields.map((field): Part => ({ kind: 'field', compiled, field })),
    ...compiled.texts.map((text): Part => ({ kind: 'title', compiled, text, says: 0, repeats: 0 })),
    ...compiled.texts.map((text): Part => ({ kind: 'body', compiled, text, ...bits })),
  ];
}

const anchorOf = (part: Part): ClassList => (part.kind === 'field' ? part.field.label : part.text.anchor);

/** What must stand in the same text as the anchor. */
const needsOf = (part: Part): readonly ClassList[] =>
  part.kind === 'field' ? [] : part.text.near.map(({ any }) => any);
