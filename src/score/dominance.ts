import type { Statement } from '../model/statement.js';
import type { Dominance } from '../model/table.js';
import type { RecordingDossier } from './deciding-statements.js';

/**
 * The most frequent value of the organisation (in most dossiers as their own most frequent; then in most statements;
 * then by name), and the share of its dossiers whose own most frequent one it is. Undefined when none record.
 */
export function dominance(
  recording: readonly RecordingDossier[],
  wayOf: (statement: Statement) => string,
): Dominance | undefined {
  if (recording.length === 0) return undefined;
  const own = recording.map(({ statements }) => modes(statements.map(wayOf)));
  const support = countValues(own.flat());
  const total = countValues(recording.flatMap(({ statements }) => statements.map(wayOf)));
  const [modal, dossiers] = [...support].sort(
    ([a, x], [b, y]) => y - x || (total.get(b) ?? 0) - (total.get(a) ?? 0) || (a < b ? -1 : 1),
  )[0] ?? ['', 0];
  return { modal, share: dossiers / recording.length };
}

/** All most frequent values: a tie inside a dossier counts for each. */
function modes(values: readonly string[]): readonly string[] {
  const counts = countValues(values);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

function countValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Two spellings of one term are one: case and spaces do not count. */
export function sameTerm(term: string): string {
  return term.toLowerCase().replace(/\s+/gu, ' ').trim();
}
