import type { Indicator } from '../model/indicator.js';
import type { Statement, StatementValue } from '../model/statement.js';
import type { Found } from './statement.js';

/**
 * One statement per indicator and passage. Of several on one passage: `ja` over all; `nee` with `gepland` is
 * `gepland` (codebook §5); structure before prose. A `nee` on an indicator silences its parts in that passage.
 */
export function mergeStatements(
  found: readonly Found[],
  indicators: readonly Indicator[],
): readonly Statement[] {
  if (found.length === 0) return [];
  const order = new Map(indicators.map(({ id }, number) => [id, number]));
  const groups = new Map<string, Found[]>();
  for (const statement of found) {
    const key = `${statement.indicator} ${passageOf(statement, found)}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const merged = [...groups.values()].map(settle);
  return merged
    .filter((statement) => !isSilenced(statement, merged, indicators))
    .sort(
      (a, b) => a.span.start - b.span.start || (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0),
    )
    .map(({ members: _members, structural: _structural, ...statement }) => statement);
}

/** Statements inside a labelled line belong to that line; a title (span 0-0) is no part of the first sentence. */
function passageOf({ indicator, span }: Found, all: readonly Found[]): string {
  const wider = all.find(
    (other) =>
      other.indicator === indicator &&
      other.structural &&
      other.span.end - other.span.start <= 400 &&
      other.span.start <= span.start &&
      other.span.end >= span.end &&
      other.span.end > 0,
  );
  const { start, end } = (wider ?? { span }).span;
  return end === 0 ? 'title' : String(start);
}

function settle(statements: readonly Found[]): Found {
  const values = new Set(statements.map(({ value }) => value));
  const value: StatementValue = values.has('ja') ? 'ja' : values.has('gepland') ? 'gepland' : 'nee';
  const same = statements.filter((statement) => statement.value === value);
  const chosen = same.find(({ structural }) => structural) ?? same[0]!;
  const set = [...new Set(same.flatMap((statement) => statement.set))].sort();
  return { ...chosen, set };
}

function isSilenced(statement: Found, all: readonly Found[], indicators: readonly Indicator[]): boolean {
  const parent = indicators.find(({ id }) => id === statement.indicator)?.dependsOn;
  return all.some(
    (other) =>
      other.indicator === parent && other.value === 'nee' && other.span.start === statement.span.start,
  );
}
