import type { CompiledField, CompiledRule, CompiledText, CompiledWhere } from './compile-rule.js';
import { Conditions, NO_CONDITION } from './conditions.js';
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
  /** Conditions on the entry: one that must hold, and one that must not, whatever the heading. */
  readonly where: number;
  readonly notWhere: number;
}

export type Part = FieldPart | TextPart;

/** All that all rules look for, in the order in which it is to be tried. */
export interface RuleIndex {
  readonly parts: readonly Part[];
  /** The numbers of the parts that have a chance on an entry. They stand until the next entry. */
  chancesIn(entry: EntryReading, places: { readonly body: boolean }): Chances;
  /** Whether the conditions of a part hold in the entry of these chances. */
  mayFire(part: TextPart, entry: EntryReading): boolean;
}

export function indexRules(rules: readonly CompiledRule[], matcher: Matcher): RuleIndex {
  const repeats = findRepeats(rules);
  const conditions = new Conditions(rules.flatMap(({ texts }) => texts.flatMap(wheresOf)));
  const parts = rules.flatMap((compiled) => partsOf(compiled, { repeats, conditions }));
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
      conditions.clear();
      for (let i = 0; i < slots.length; i++) chances.mark(slots[i]!.label.hits, byLabel);
      if (title !== undefined) chances.mark(title.hits, byTitle);
      if (places.body) chances.mark(body.hits, byBody);
      return chances;
    },
    mayFire({ where, notWhere }, entry) {
      if (where !== NO_CONDITION && !conditions.holds(where, entry)) return false;
      return notWhere === NO_CONDITION || !conditions.holds(notWhere, entry);
    },
  };
}

const wheresOf = ({ in: where, notIn }: CompiledText): readonly CompiledWhere[] =>
  [where, notIn].filter((one) => one !== undefined);

interface Shared {
  readonly repeats: Repeats;
  readonly conditions: Conditions;
}

/** Of a rule the fields come first, then the title, then the text. */
function partsOf(compiled: CompiledRule, { repeats, conditions }: Shared): readonly Part[] {
  const bits = { says: repeats.says(compiled), repeats: repeats.repeats(compiled) };
  const placed = compiled.texts.map((text) => ({ compiled, text, ...placeOf(text, conditions) }));
  return [
    ...compiled.fields.map((field): Part => ({ kind: 'field', compiled, field })),
    ...placed.map((one): Part => ({ kind: 'title', ...one, says: 0, repeats: 0 })),
    ...placed.map((one): Part => ({ kind: 'body', ...one, ...bits })),
  ];
}

/** What stands under a heading is told where an anchor stands, not of a whole entry. */
function placeOf(
  { in: where, notIn }: CompiledText,
  conditions: Conditions,
): Pick<TextPart, 'where' | 'notWhere'> {
  const notWhere = notIn?.heading === undefined ? notIn : undefined;
  return { where: conditions.numberOf(where), notWhere: conditions.numberOf(notWhere) };
}

const anchorOf = (part: Part): ClassList => (part.kind === 'field' ? part.field.label : part.text.anchor);

/** What must stand in the same text as the anchor. */
const needsOf = (part: Part): readonly ClassList[] =>
  part.kind === 'field' ? [] : part.text.near.map(({ any }) => any);
