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
    const structural = found.filter((statement) => statement.structural);
    const groups = new Map<string, Found[]>();
    for (const statement of found) {
      const key = `${statement.indicator} ${passageOf(statement, structural)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [statement]);
      else group.push(statement);
    }
    const merged = [...groups.values()].map(settle);
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

/** Statements inside a labelled line belong to that line; a title (span 0-0) is no part of the first sentence. */
function passageOf({ indicator, span }: Found, structural: readonly Found[]): string {
  const wider = structural.find(
    (other) =>
      other.indicator === indicator &&
      other.span.end - other.span.start <= 400 &&
      other.span.start <= span.start &&
      other.span.end >= span.end &&
      other.span.end > 0,
  );
  const { start, end } = (wider ?? { span }).span;
  return end === 0 ? 'title' : String(start);
}

function settle(statements: readonly Found[]): Found {
  if (statements.length === 1) return statements[0]!;
  const values = new Set(statements.map(({ value }) => value));
  const value: StatementValue = values.has('ja') ? 'ja' : values.has('gepland') ? 'gepland' : 'nee';
  const same = statements.filter((statement) => statement.value === value);
  const chosen = same.find(({ structural }) => structural) ?? same[0]!;
  const set = [...new Set(same.flatMap((statement) => statement.set))].sort();
  return chosen.withSet(set);
}

/** A message titled `MDO` whose text says that it was called off: the text decides. A document is what it is called. */
function isOverruled({ indicator, value, entry, span }: Found, merged: readonly Found[]): boolean {
  if (span.end > 0 || entry.entry.mode === 'bijlage' || value !== 'ja') return false;
  const inText = merged.filter((other) => other.indicator === indicator && other.span.end > 0);
  return inText.length > 0 && inText.every((other) => other.value !== 'ja');
}

function isSilenced({ span }: Found, denied: readonly Found[], parent: string | undefined): boolean {
  return (
    parent !== undefined &&
    denied.some((other) => other.indicator === parent && other.span.start === span.start)
  );
}
