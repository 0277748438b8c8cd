import type { AuditResult } from '../../model/audit-result.js';
import type { Coding } from '../../model/coding-sheet.js';
import { csvHeader, csvLines, freeText } from '../csv/csv.js';
import { dossierName } from '../dossier-name.js';
import type { ReportFormat } from '../format.js';
import { mostFrequent } from '../most-frequent.js';

export const CODERING_COLUMNS = [
  'dossier',
  'indicator',
  'waarde',
  'vorm',
  'plek',
  'wijze',
  'term',
  'set',
  'uitspraken',
] as const;

/** One row per dossier and indicator. Place, mode and term are the most frequent of the deciding statements. */
export const coderingCsv: ReportFormat = { name: 'codering', file: 'codering.csv', render };

async function* render(result: AuditResult): AsyncGenerator<string> {
  yield csvHeader(CODERING_COLUMNS);
  for await (const sheet of result.sheets) {
    const dossier = dossierName(sheet, result);
    yield csvLines(sheet.codings.map((coding) => [dossier, coding.indicator, ...cells(coding)]));
  }
}

function cells({ value, statements, set }: Coding): readonly (string | number)[] {
  const deciding = statements.filter((statement) => statement.value === value);
  const form = deciding.some((statement) => statement.form === 'los') ? 'los' : 'ingebed';
  const frequent = (key: 'place' | 'mode' | 'term'): string =>
    mostFrequent(deciding.map((statement) => statement[key])) ?? '';
  return [
    value,
    deciding.length === 0 ? '' : form,
    freeText(frequent('place')),
    frequent('mode'),
    freeText(frequent('term')),
    set.join('|'),
    statements.length,
  ];
}
