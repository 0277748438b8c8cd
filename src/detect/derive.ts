import type { CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { Found } from './found.js';
import type { ClassList } from './match/class-list.js';
import { namedBy } from './term.js';

/** Adds what follows from other statements: party → sector, intervention → databank. One step may feed the next. */
export function createDeriver(
  rules: readonly CompiledRule[],
): (direct: readonly Found[], reading: EntryReading) => readonly Found[] {
  const derivers = rules.filter(({ derive: how }) => how !== undefined);
  const sources = new Set(derivers.map(({ derive: how }) => how?.from));
  return (direct, reading) => {
    if (!direct.some(({ indicator }) => sources.has(indicator))) return direct;
    const all = [...direct];
    for (const compiled of derivers) addDerived(compiled, all, reading);
    return all;
  };
}

function addDerived(compiled: CompiledRule, all: Found[], reading: EntryReading): void {
  const from = compiled.derive?.from;
  const count = all.length;
  let mayDerive: boolean | undefined;
  for (let i = 0; i < count; i++) {
    if (all[i]!.indicator !== from) continue;
    mayDerive ??= isAlongside(compiled, all);
    if (!mayDerive) return;
    all.push(...derive(all[i]!, compiled, reading));
  }
}

/** Whether the entry says what a rule wants alongside: of none or of several members, for one is a consult. */
function isAlongside({ derive: how }: CompiledRule, all: readonly Found[]): boolean {
  const alongside = how?.alongside;
  if (alongside === undefined) return true;
  return all.some(
    ({ indicator, value, set }) => indicator === alongside && value === 'ja' && set.length !== 1,
  );
}

function derive(source: Found, compiled: CompiledRule, reading: EntryReading): readonly Found[] {
  const { derive: how, value, indicators, id, term } = compiled;
  if (how === undefined || !how.values.includes(source.value)) return [];
  if (how.requiresSet && source.members.length === 0) return [];
  if (compiled.requires !== undefined && !says(compiled.requires, source, reading)) return [];
  const set =
    how.attribute === undefined ? ownSet(source, how.alongside) : attributesOf(source, how.attribute);
  if (how.attribute === 'databank' && source.members.length === 0) return [];
  const listed = set.some((databank) => databank !== 'geen');
  return indicators.map((indicator) =>
    source.derive({
      indicator,
      value: how.attribute === 'databank' ? (listed ? 'ja' : 'nee') : value,
      term: () => nameIn(source, compiled, reading) ?? term ?? source.term,
      set: how.attribute === 'databank' ? source.set : set,
      rule: id,
    }),
  );
}

/** Whether a quote says one of these. */
function says(classes: ClassList, { quote, sentence }: Found, reading: EntryReading): boolean {
  return sentence?.says(classes, { areNames: reading.areNames }) ?? reading.lookAtQuote(quote).has(classes);
}

function nameIn({ quote }: Found, { named }: CompiledRule, reading: EntryReading): string | undefined {
  if (named.isEmpty) return undefined;
  return namedBy(named, { reading: reading.lookAtQuote(quote), anchor: START, title: reading.title });
}

/** What stands beside another indicator has no members of it: partners are no disciplines. */
const ownSet = ({ set }: Found, alongside: string | undefined): readonly string[] =>
  alongside === undefined ? set : [];

const START = { start: 0, end: 0 };

function attributesOf({ members }: Found, attribute: 'sector' | 'databank'): readonly string[] {
  return [...new Set(members.flatMap((member) => member[attribute] ?? []))].sort();
}
