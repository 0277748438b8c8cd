import type { AuditResult } from '../../model/audit-result.js';
import { freeText, toCsv } from '../csv/csv.js';
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

function render(result: AuditResult): string {
  return toCsv(
    UITSPRAKEN_COLUMNS,
    result.sheets.flatMap((sheet) =>
      sheet.codings.flatMap(({ statements }) =>
        statements.map((statement) => [
          dossierName(sheet, result),
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
        ]),
      ),
    ),
  );
}
