import type { AuditResult } from '../model/audit-result.js';

/** One file of an audit's output. Same result, same bytes. */
export interface ReportFormat {
  readonly name: string;
  readonly file: string;
  render(result: AuditResult): string;
}
