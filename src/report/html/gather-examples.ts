import type { AuditResult } from '../../model/audit-result.js';
import type { CodedDocument, CodingSheet } from '../../model/coding-sheet.js';
import type { Statement } from '../../model/statement.js';
import type { TableRow } from '../../model/table.js';
import { documentOf } from '../document-of.js';
import { dossierName } from '../dossier-name.js';

export interface Example {
  /** As the report names it. */
  readonly dossier: string;
  readonly statement: Statement;
  /** That it stands in, if it does. */
  readonly document: CodedDocument | undefined;
}

/** Example statements for every row of every table, in one pass over the sheets. */
export async function gatherExamples(
  result: AuditResult,
): Promise<ReadonlyMap<TableRow, readonly Example[]>> {
  const choices = new Map(
    result.tables.map(({ organisation, rows }) => [organisation, rows.map((row) => new Choice(row))]),
  );
  for await (const sheet of result.sheets)
    for (const choice of choices.get(sheet.organisation) ?? [])
      choice.offer(sheet, dossierName(sheet, result));
  return new Map([...choices.values()].flat().map((choice) => [choice.row, choice.chosen()]));
}

const MOST = 6;

/** At most six statements from as many dossiers: those at the best place first, and every value that occurs. */
class Choice {
  readonly row: TableRow;
  readonly #here: Example[] = [];
  readonly #elsewhere: Example[] = [];

  constructor(row: TableRow) {
    this.row = row;
  }

  offer(sheet: CodingSheet, dossier: string): void {
    const statement = decidingStatement(sheet, this.row);
    if (statement === undefined) return;
    const alike = statement.place === this.row.bestPlace ? this.#here : this.#elsewhere;
    if (alike.length < MOST) alike.push({ dossier, statement, document: documentOf(sheet, statement) });
  }

  chosen(): readonly Example[] {
    const half = Math.max(MOST / 2, MOST - this.#elsewhere.length);
    return [...this.#here.slice(0, half), ...this.#elsewhere].slice(0, MOST);
  }
}

/** The dossier's deciding statement, at the best place where it has one. */
function decidingStatement(
  { codings }: CodingSheet,
  { indicator, bestPlace }: TableRow,
): Statement | undefined {
  const coding = codings.find((one) => one.indicator === indicator);
  const deciding = coding?.statements.filter(({ value }) => value === coding.value) ?? [];
  return deciding.find(({ place }) => place === bestPlace) ?? deciding[0];
}
