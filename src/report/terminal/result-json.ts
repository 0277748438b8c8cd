import type { AuditResult } from '../../model/audit-result.js';

/** The run and its tables, for machines; the statements stand in uitspraken.csv. */
export function resultJson({ run, tables }: AuditResult): string {
  return JSON.stringify({ run, tables }, null, 2);
}
