import type { AuditResult } from '../../model/audit-result.js';
import type { Statement } from '../../model/statement.js';
import { csvHeader, csvLines, freeText } from '../csv/csv.js';
import { dossierName } from '../dossier-name.js';
import type { ReportFormat } from '../format.js';

export const UITSPRAKEN_COLUMNS = [
  'dossier',
  'indicator',
  'waarde',
  'registratie',
  'plek',
  'wijze',
  'term',
  'vorm',
  'herkomst',
  'citaat',
  'regel',
] as const;

/** One row per statement: the evidence. */
export const uitsprakenCsv: ReportFormat = { name: 'uitspraken', file: 'uitspraken.csv', render };

async function* render(result: AuditResult): AsyncGenerator<string> {
  yield csvHeader(UITSPRAKEN_COLUMNS);
  for await (const sheet of result.sheets) {
    const dossier = dossierName(sheet, result);
    const statements = sheet.codings.flatMap((coding) => coding.statements);
    yield csvLines(statements.map((statement) => [dossier, ...cells(statement)]));
  }
}

function cells(statement: Statement): readonly string[] {
  return [
    statement.indicator,
    statement.value,
    statement.entry,
    freeText(statement.place),
    statement.mode,
    freeText(statement.term),
    statement.form,
    statement.origin,
    freeText(statement.quote),
    statement.trace.rule,
  ];
}
