import type { CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { Found } from './found.js';
import type { ClassList } from './match/class-list.js';
import { namedBy } from './term.js';

interface Sources {
  readonly derivers: readonly CompiledRule[];
  readonly reading: EntryReading;
}

/** Adds what follows from other statements: party → sector, intervention → databank. One step may feed the next. */
export function deriveStatements(direct: readonly Found[], { derivers, reading }: Sources): readonly Found[] {
  if (!direct.some(({ indicator }) => derivers.some(({ derive: how }) => how?.from === indicator)))
    return direct;
  const all = [...direct];
  const present = new Set(direct.map(({ indicator }) => indicator));
  for (const compiled of derivers) {
    const { from, alongside } = compiled.derive ?? {};
    if (from === undefined || !present.has(from)) continue;
    if (
      alongside !== undefined &&
      !all.some(({ indicator, value, set }) => indicator === alongside && value === 'ja' && set.length !== 1)
    )
      continue;
    for (const source of all.filter(({ indicator }) => indicator === from)) {
      for (const statement of derive(source, compiled, reading)) {
        all.push(statement);
        present.add(statement.indicator);
      }
    }
  }
  return all;
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
  return sentence?.says(classes) ?? reading.look(quote).has(classes);
}

function nameIn({ quote }: Found, { named }: CompiledRule, reading: EntryReading): string | undefined {
  if (named.isEmpty) return undefined;
  return namedBy(named, { reading: reading.look(quote), anchor: START, title: reading.title });
}

/** What stands beside another indicator has no members of it: partners are no disciplines. */
const ownSet = ({ set }: Found, alongside: string | undefined): readonly string[] =>
  alongside === undefined ? set : [];

const START = { start: 0, end: 0 };

function attributesOf({ members }: Found, attribute: 'sector' | 'databank'): readonly string[] {
  return [...new Set(members.flatMap((member) => member[attribute] ?? []))].sort();
}
