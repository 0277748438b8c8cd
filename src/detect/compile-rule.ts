import type { FieldMatch, Near, Rule, TextMatch, Where } from '../model/rule.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';
import type { Use } from './match/phrase-classes.js';

// All that is compiled has all its keys, absent or not: objects of one shape are read several times faster.

/** Further than any two words stand apart. */
export const ANYWHERE = 2 ** 28;

export interface CompiledNear {
  readonly any: ClassList;
  /** `ANYWHERE` where the rule sets no limit. */
  readonly within: number;
  readonly side: Near['side'];
  readonly window: Near['window'];
  readonly atLeast: number;
}

export interface CompiledWhere {
  readonly label: ClassList | undefined;
  readonly heading: ClassList | undefined;
  readonly title: ClassList | undefined;
  readonly section: ClassList | undefined;
  readonly author: ClassList | undefined;
  readonly modes: Where['modes'];
  readonly after: number | undefined;
  readonly own: Where['own'];
}

export interface CompiledText {
  readonly anchor: ClassList;
  readonly named: ClassList;
  readonly near: readonly CompiledNear[];
  readonly without: readonly CompiledNear[];
  readonly in: CompiledWhere | undefined;
  readonly notIn: CompiledWhere | undefined;
}

export interface CompiledField extends Pick<FieldMatch, 'slots' | 'members' | 'filled' | 'noemer'> {
  readonly label: ClassList;
  readonly exclude: ClassList;
  readonly requires: ClassList | undefined;
  readonly modes: FieldMatch['modes'];
  readonly in: CompiledWhere | undefined;
  readonly values: readonly (readonly ['ja' | 'nee' | 'gepland' | 'niets', ClassList])[];
}

interface CompiledSet {
  readonly classes: ClassList;
  readonly attribute: 'id' | 'sector';
  readonly own: boolean;
  readonly without: readonly CompiledNear[];
}

export interface CompiledRule extends Pick<Rule, 'id' | 'indicators' | 'value' | 'qualifiers'> {
  readonly term: Rule['term'];
  readonly follows: Rule['follows'];
  readonly derive: Rule['derive'];
  readonly texts: readonly CompiledText[];
  readonly fields: readonly CompiledField[];
  readonly set: CompiledSet | undefined;
  /** What the sentence must hold that a deriving rule derives from. */
  readonly requires: ClassList | undefined;
  /** Words for the thing that a deriving rule speaks of. */
  readonly named: ClassList;
}

/** @throws Problem when the rule names a class that does not exist. */
export function compileRule(rule: Rule, index: LexiconIndex): CompiledRule {
  const list: Resolve = (phrases, use) =>
    index.resolve(phrases, { name: `Regel ${rule.id}`, use: use ?? 'prose' });
  const { id, indicators, value, qualifiers, term, follows, derive, set } = rule;
  return {
    id,
    indicators,
    value,
    qualifiers,
    term,
    follows,
    derive,
    texts: (rule.text ?? []).map((text) => compileText(text, list)),
    fields: (rule.field ?? []).map((field) => compileField(field, list)),
    set: set && {
      classes: list([`@${set.class}`]),
      attribute: set.attribute,
      own: set.own,
      without: set.without.map((near) => compileNear(near, list)),
    },
    requires: derive?.requires && list(derive.requires),
    named: list(derive?.named ?? []),
  };
}

type Resolve = (phrases: readonly string[], use?: Use) => ClassList;

function compileText(text: TextMatch, list: Resolve): CompiledText {
  return {
    anchor: list(text.anchor),
    named: list(text.named ?? []),
    near: text.near.map((near) => compileNear(near, list)),
    without: text.without.map((near) => compileNear(near, list)),
    in: text.in && compileWhere(text.in, list),
    notIn: text.notIn && compileWhere(text.notIn, list),
  };
}

function compileNear({ any, within, side, window, atLeast }: Near, list: Resolve): CompiledNear {
  return { any: list(any), within: within ?? ANYWHERE, side, window, atLeast };
}

function compileField(field: FieldMatch, list: Resolve): CompiledField {
  const { slots, members, filled, noemer, modes, requires, ja, nee, gepland, niets } = field;
  return {
    slots,
    members,
    filled,
    noemer,
    label: list(field.label, 'label'),
    exclude: list(field.exclude, 'label'),
    requires: requires && list(requires),
    modes,
    in: field.in && compileWhere(field.in, list),
    values: [
      ['niets', list(niets)],
      ['gepland', list(gepland)],
      ['nee', list(nee)],
      ['ja', list(ja)],
    ],
  };
}

function compileWhere(where: Where, list: Resolve): CompiledWhere {
  const listOf = (phrases: readonly string[] | undefined): ClassList | undefined =>
    phrases && list(phrases, 'label');
  return {
    label: listOf(where.label),
    heading: listOf(where.heading),
    title: listOf(where.title),
    section: listOf(where.section),
    author: listOf(where.author),
    modes: where.modes,
    after: where.after,
    own: where.own,
  };
}
