import { codedMode } from '../model/dossier.js';
import type { Indicator } from '../model/indicator.js';
import type { StatementValue } from '../model/statement.js';
import type { Found } from './found.js';

/**
 * One statement per indicator and passage. Of several on one passage: `ja` over all; `nee` with `gepland` is
 * `gepland` (codebook §5); structure before prose. A `nee` on an indicator silences its parts in that passage.
 */
export function createMerger(
  indicators: readonly Indicator[],
): (found: readonly Found[]) => readonly Found[] {
  const order = new Map(indicators.map(({ id }, number) => [id, number]));
  const parents = new Map(indicators.map(({ id, dependsOn }) => [id, dependsOn]));
  return (found) => {
    if (found.length < 2) return found;
    const merged = groupsOf(found).map(settle);
    const overruled = new Set(
      merged.filter((statement) => isOverruled(statement, merged)).map(({ indicator }) => indicator),
    );
    const said = merged.filter(
      ({ indicator, span }) =>
        span.end > 0 || !(overruled.has(indicator) || overruled.has(parents.get(indicator) ?? '')),
    );
    const denied = said.filter(({ value }) => value === 'nee');
    return said
      .filter((statement) => !isSilenced(statement, denied, parents.get(statement.indicator)))
      .sort(
        (a, b) =>
          a.span.start - b.span.start || (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0),
      );
  };
}

/** What is said on one indicator in one passage, in the order in which each first came. */
function groupsOf(found: readonly Found[]): readonly (readonly Found[])[] {
  const structural = found.filter((statement) => statement.structural);
  const groups: Found[][] = [];
  const byPassage = new Map<number, Found[][]>();
  for (const statement of found) {
    const passage = passageOf(statement, structural);
    const here = byPassage.get(passage) ?? [];
    const group = here.find(([first]) => first?.indicator === statement.indicator);
    if (group !== undefined) group.push(statement);
    else {
      const fresh = [statement];
      groups.push(fresh);
      byPassage.set(passage, [...here, fresh]);
    }
  }
  return groups;
}

/** A title (span 0-0) is no part of the first sentence. */
const TITLE = -1;

/** Where a passage starts. Statements inside a labelled line belong to that line. */
function passageOf({ indicator, span }: Found, structural: readonly Found[]): number {
  const wider = structural.find(
    (other) =>
      other.indicator === indicator &&
      other.span.end - other.span.start <= 400 &&
      other.span.start <= span.start &&
      other.span.end >= span.end &&
      other.span.end > 0,
  );
  const { start, end } = (wider ?? { span }).span;
  return end === 0 ? TITLE : start;
}

const NONE: readonly string[] = [];

function settle(statements: readonly Found[]): Found {
  if (statements.length === 1) return statements[0]!;
  const said = (value: StatementValue): boolean => statements.some((statement) => statement.value === value);
  const value = said('ja') ? 'ja' : said('gepland') ? 'gepland' : 'nee';
  const same = statements.filter((statement) => statement.value === value);
  const chosen = same.find(({ structural }) => structural) ?? same[0]!;
  return chosen.withSet(unionOf(same));
}

/** The sets of all these, in order. */
function unionOf(statements: readonly Found[]): readonly string[] {
  if (statements.every(({ set }) => set.length === 0)) return NONE;
  return [...new Set(statements.flatMap(({ set }) => set))].sort();
}

/** A message titled `MDO` whose text says that it was called off: the text decides. A document is what it is called. */
function isOverruled({ indicator, value, entry, span }: Found, merged: readonly Found[]): boolean {
  if (span.end > 0 || codedMode(entry.entry.mode) === 'bijlage' || value !== 'ja') return false;
  const inText = merged.filter((other) => other.indicator === indicator && other.span.end > 0);
  return inText.length > 0 && inText.every((other) => other.value !== 'ja');
}

function isSilenced({ span }: Found, denied: readonly Found[], parent: string | undefined): boolean {
  return (
    parent !== undefined &&
    denied.some((other) => other.indicator === parent && other.span.start === span.start)
  );
}
