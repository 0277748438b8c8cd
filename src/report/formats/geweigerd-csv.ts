import type { AuditResult } from '../../model/audit-result.js';
import { freeText, toCsv } from '../csv/csv.js';
import type { ReportFormat } from '../format.js';

export const GEWEIGERD_COLUMNS = ['bestand', 'code', 'reden'] as const;

/** What was not taken, by name and with a reason; a header alone when all was read. */
export const geweigerdCsv: ReportFormat = {
  name: 'geweigerd',
  file: 'geweigerd.csv',
  render: ({ run }: AuditResult): string =>
    toCsv(
      GEWEIGERD_COLUMNS,
      run.refusals.map(({ file, code, reason }) => [freeText(file), code, freeText(reason)]),
    ),
};
