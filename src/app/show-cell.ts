import type { AuditResult } from '../model/audit-result.js';
import type { Cell, CellDossier, LocatedStatement } from '../model/cell.js';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Indicator } from '../model/indicator.js';
import type { Knowledge } from '../model/knowledge.js';
import { Problem } from '../model/problem.js';
import type { Statement } from '../model/statement.js';
import type { OrganisationTable } from '../model/table.js';
import type { Store } from '../store/store.js';
import { type OpenRun, withRun } from './open-run.js';
import { ruleLine } from './rule-line.js';

export interface CellRequest extends OpenRun {
  /** (Part of) its name; may be left out when the run has only one. */
  readonly organisation?: string | undefined;
  /** Id or number. */
  readonly indicator: string;
  /** Only this dossier, by pseudonym or source number. */
  readonly dossier?: string | undefined;
}

/** @throws Problem when the organisation, indicator or dossier is not in the run, with what is. */
export function showCell(request: CellRequest): Promise<Cell> {
  return withRun(request, async ({ result, store, knowledge }) => {
    const table = findTable(result, request.organisation);
    const indicator = findIndicator(result, request.indicator);
    const open = { indicator, result, store, knowledge, root: request.root };
    const dossiers: CellDossier[] = [];
    for await (const sheet of sheetsOf(result, { table, dossier: request.dossier }))
      dossiers.push(await openDossier({ ...open, sheet }));
    return {
      organisation: table.organisation,
      indicator,
      row: table.rows.find((row) => row.indicator === indicator.id)!,
      dossiers,
    };
  });
}

function findTable({ tables }: AuditResult, name: string | undefined): OrganisationTable {
  const wanted = name?.toLowerCase() ?? '';
  const exact = tables.filter(({ organisation }) => organisation.toLowerCase() === wanted);
  const found =
    exact.length > 0 ? exact : tables.filter((one) => one.organisation.toLowerCase().includes(wanted));
  if (found.length === 1) return found[0]!;
  const known = tables.map(({ organisation }) => organisation).join(', ');
  throw new Problem(
    found.length === 0
      ? `Organisatie "${name}" zit niet in deze run; kies uit: ${known}.`
      : `Meer dan één organisatie past; geef met --organisatie een van: ${known}.`,
    'organisatie',
  );
}

function findIndicator({ indicators }: AuditResult, wanted: string): Indicator {
  const found = indicators.find(({ id, number }) => id === wanted || String(number) === wanted);
  if (found !== undefined) return found;
  throw new Problem(
    `Indicator "${wanted}" bestaat niet; geef het nummer (1–${indicators.length}) of een id zoals ${indicators[0]?.id}.`,
    'indicator',
  );
}

interface Choice {
  readonly table: OrganisationTable;
  readonly dossier: string | undefined;
}

async function* sheetsOf(
  { sheets }: AuditResult,
  { table: { organisation }, dossier }: Choice,
): AsyncGenerator<CodingSheet> {
  const isNamed = (sheet: CodingSheet): boolean =>
    dossier === undefined || sheet.dossier === dossier || sheet.sourceNumber === dossier;
  let found = 0;
  for await (const sheet of sheets) {
    if (sheet.organisation !== organisation || !isNamed(sheet)) continue;
    found += 1;
    yield sheet;
  }
  if (found === 0)
    throw new Problem(`Dossier "${dossier}" zit niet bij ${organisation} in deze run.`, 'dossier');
}

interface OpenDossier {
  readonly sheet: CodingSheet;
  readonly indicator: Indicator;
  readonly result: AuditResult;
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly root: string;
}

async function openDossier(open: OpenDossier): Promise<CellDossier> {
  const { sheet, indicator, result, store, knowledge, root } = open;
  const coding = sheet.codings.find((one) => one.indicator === indicator.id)!;
  const evidence = await store.evidence({ run: result.run.id, dossier: sheet.dossier });
  const places = new Map(evidence.map((one) => [one.entry, one]));
  const located = (statement: Statement): LocatedStatement => {
    const source = places.get(statement.entry);
    const file = knowledge.ruleFiles[statement.trace.rule];
    const ruled = file === undefined ? {} : { ruleLine: ruleLine(root, file, statement.trace.matched) };
    return { ...statement, ...(source && { source }), ...ruled };
  };
  return {
    dossier: result.sourceNumbers ? sheet.sourceNumber : sheet.dossier,
    value: coding.value,
    set: coding.set,
    statements: coding.statements.map(located),
    rejected: (coding.rejected ?? []).map(located),
  };
}
