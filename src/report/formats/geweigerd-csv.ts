import type { AuditResult } from '../../model/audit-result.js';
import { csvHeader, csvLines, freeText } from '../csv/csv.js';
import type { ReportFormat } from '../format.js';

export const GEWEIGERD_COLUMNS = ['bestand', 'code', 'reden'] as const;

/** What was not taken, by name and with a reason; a header alone when all was read. */
export const geweigerdCsv: ReportFormat = { name: 'geweigerd', file: 'geweigerd.csv', render };

async function* render({ run }: AuditResult): AsyncGenerator<string> {
  yield csvHeader(GEWEIGERD_COLUMNS);
  for (const { file, code, reason } of run.refusals)
    yield csvLines([[freeText(file), code, freeText(reason)]]);
}
