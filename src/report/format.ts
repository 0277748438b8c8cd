import type { AuditResult } from '../model/audit-result.js';

/** One file of an audit's output. Same result, same bytes. */
export interface ReportFormat {
  readonly name: string;
  readonly file: string;
  /** The text piece by piece: a report on many dossiers is never whole in memory. */
  render(result: AuditResult): AsyncIterable<string>;
}
