import type { FieldMatch, Near, Rule, TextMatch, Where } from '../model/rule.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';
import type { Use } from './match/phrase-classes.js';

export interface CompiledNear extends Omit<Near, 'any'> {
  readonly any: ClassList;
}

export interface CompiledWhere {
  readonly label?: ClassList;
  readonly heading?: ClassList;
  readonly title?: ClassList;
  readonly section?: ClassList;
  readonly author?: ClassList;
  readonly modes?: Where['modes'];
  readonly after?: number;
  readonly own?: Where['own'];
}

export interface CompiledText {
  readonly anchor: ClassList;
  readonly named: ClassList;
  readonly near: readonly CompiledNear[];
  readonly without: readonly CompiledNear[];
  readonly in?: CompiledWhere;
  readonly notIn?: CompiledWhere;
}

export interface CompiledField
  extends Omit<FieldMatch, 'label' | 'exclude' | 'requires' | 'in' | 'ja' | 'nee' | 'gepland' | 'niets'> {
  readonly label: ClassList;
  readonly exclude: ClassList;
  readonly requires?: ClassList;
  readonly in?: CompiledWhere;
  readonly values: readonly (readonly ['ja' | 'nee' | 'gepland' | 'niets', ClassList])[];
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly texts: readonly CompiledText[];
  readonly fields: readonly CompiledField[];
  readonly set?: {
    readonly classes: ClassList;
    readonly attribute: 'id' | 'sector';
    readonly own: boolean;
    readonly without: readonly CompiledNear[];
  };
  readonly requires?: ClassList;
  /** Words for the thing that a deriving rule speaks of. */
  readonly named: ClassList;
}

/** @throws Problem when the rule names a class that does not exist. */
export function compileRule(rule: Rule, index: LexiconIndex): CompiledRule {
  const list: Resolve = (phrases, use) =>
    index.resolve(phrases, { name: `Regel ${rule.id}`, use: use ?? 'prose' });
  return {
    rule,
    texts: (rule.text ?? []).map((text) => compileText(text, list)),
    fields: (rule.field ?? []).map((field) => compileField(field, list)),
    ...(rule.set && {
      set: {
        classes: list([`@${rule.set.class}`]),
        attribute: rule.set.attribute,
        own: rule.set.own,
        without: rule.set.without.map((near) => ({ ...near, any: list(near.any) })),
      },
    }),
    named: list(rule.derive?.named ?? []),
    ...(rule.derive?.requires && { requires: list(rule.derive.requires) }),
  };
}

type Resolve = (phrases: readonly string[], use?: Use) => ClassList;

function compileText(text: TextMatch, list: Resolve): CompiledText {
  return {
    anchor: list(text.anchor),
    named: list(text.named ?? []),
    near: text.near.map((near) => ({ ...near, any: list(near.any) })),
    without: text.without.map((near) => ({ ...near, any: list(near.any) })),
    ...(text.in && { in: compileWhere(text.in, list) }),
    ...(text.notIn && { notIn: compileWhere(text.notIn, list) }),
  };
}

function compileField(field: FieldMatch, list: Resolve): CompiledField {
  const { label, exclude, requires, in: where, ja, nee, gepland, niets, ...rest } = field;
  return {
    ...rest,
    label: list(label, 'label'),
    exclude: list(exclude, 'label'),
    ...(requires && { requires: list(requires) }),
    ...(where && { in: compileWhere(where, list) }),
    values: [
      ['niets', list(niets)],
      ['gepland', list(gepland)],
      ['nee', list(nee)],
      ['ja', list(ja)],
    ],
  };
}

function compileWhere(where: Where, list: Resolve): CompiledWhere {
  const { modes, after, own } = where;
  const phrased = (['label', 'heading', 'title', 'section', 'author'] as const).flatMap((key) =>
    where[key] === undefined ? [] : [[key, list(where[key], 'label')] as const],
  );
  return {
    ...Object.fromEntries(phrased),
    ...(modes && { modes }),
    ...(after !== undefined && { after }),
    ...(own && { own }),
  };
}
