import type { CaseField } from '../model/record.js';
import { type Assigned, assignRoles } from './assign-roles.js';
import { type ColumnFacts, describeColumn, type Reading } from './describe-column.js';
import type { DossierGrid } from './dossier-grid.js';
import { nameEvidence } from './name-evidence.js';
import { ROLE_WORDS } from './role-words.js';

export interface ProposedCase {
  readonly fields: Readonly<Partial<Record<CaseField, Assigned>>>;
  readonly separator: string | undefined;
  /** Columns of the dossier itself that got no role. */
  readonly left: readonly ColumnFacts[];
}

/** Which columns say when a dossier was opened and closed, what it is about and whose it is. */
export function proposeCase(dossiers: DossierGrid, reading: Reading): ProposedCase {
  const facts = dossiers.columns.map((column) => describeColumn(column, reading));
  const number = facts.find(({ column }) => column.reference === dossiers.number);
  const others = facts.filter((one) => one !== number);
  const own = others.filter(({ column }) => column.level === 0);
  const found = assignRoles(own, ['opened', 'closed', 'violence']);
  const taken = Object.values(found).map((one) => one.facts);
  const { organisation } = assignRoles(
    others.filter((one) => !taken.includes(one)),
    ['organisation'],
  );
  const fields = {
    ...numbered(number, dossiers.sure),
    ...inOrder(found, reading),
    ...(organisation && { organisation }),
  };
  const used = new Set(Object.values(fields).map((one) => one.facts));
  return { fields, separator: separatorOf(found.violence?.facts), left: own.filter((one) => !used.has(one)) };
}

/** The number is what the dossiers were found by. */
function numbered(facts: ColumnFacts | undefined, sure: boolean): { readonly number?: Assigned } {
  const name = facts ? nameEvidence(facts.column.name, ROLE_WORDS.number) : 0;
  return facts ? { number: { facts, name, score: 1, sure: sure && name > 0 } } : {};
}

type Dated = Readonly<Partial<Record<CaseField, Assigned>>>;

/** Of two dates without telling names the earlier one opens the dossier. */
function inOrder(found: Dated, { readDate }: Reading): Dated {
  const { opened, closed } = found;
  if (!opened || !closed || opened.name + closed.name > 0) return found;
  const pairs = opened.facts.column.values.map((value, row) => [
    readDate(value),
    readDate(closed.facts.column.values[row] ?? ''),
  ]);
  const known = pairs.filter(([start, end]) => start !== undefined && end !== undefined);
  const reversed = known.filter(([start = '', end = '']) => start > end).length;
  return reversed > known.length / 2 ? { ...found, opened: closed, closed: opened } : found;
}

/** What stands between forms of violence: the mark that comes back most. */
function separatorOf(facts: ColumnFacts | undefined): string | undefined {
  if (!facts) return undefined;
  const text = facts.column.values.join('\n');
  const counted = [';', '|', '/', ','].map((mark) => [mark, text.split(mark).length - 1] as const);
  const [mark, count] = counted.reduce((best, one) => (one[1] > best[1] ? one : best));
  return count > 0 ? mark : undefined;
}
