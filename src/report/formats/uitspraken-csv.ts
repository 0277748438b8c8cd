import type { AuditResult } from '../../model/audit-result.js';
import type { CodedDocument } from '../../model/coding-sheet.js';
import { scanCertainty } from '../../model/scan.js';
import type { Statement } from '../../model/statement.js';
import { csvHeader, csvLines, freeText } from '../csv/csv.js';
import { documentOf } from '../document-of.js';
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
  'leesbaar',
  'scan_zekerheid',
  'scan_laagste',
  'scan_zonder_tekst',
  'eerdere_versies',
] as const;

/** One row per statement: the evidence. */
export const uitsprakenCsv: ReportFormat = { name: 'uitspraken', file: 'uitspraken.csv', render };

async function* render(result: AuditResult): AsyncGenerator<string> {
  yield csvHeader(UITSPRAKEN_COLUMNS);
  for await (const sheet of result.sheets) {
    const dossier = dossierName(sheet, result);
    const statements = sheet.codings.flatMap((coding) => coding.statements);
    yield csvLines(
      statements.map((statement) => [
        dossier,
        ...cells(statement),
        ...documentCells(documentOf(sheet, statement)),
      ]),
    );
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

/** Empty where the statement stands in no document, and of what is no scan. */
function documentCells(document: CodedDocument | undefined): readonly (boolean | number | undefined)[] {
  const scan = document?.confidence && scanCertainty(document.confidence);
  return [document?.readable, scan?.mean, scan?.lowest, scan?.pagesWithoutText, document?.formerVersions];
}
