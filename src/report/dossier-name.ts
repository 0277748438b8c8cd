import type { AuditResult } from '../model/audit-result.js';
import type { CodingSheet } from '../model/coding-sheet.js';

/** The pseudonym, or the source's own number where that was asked for. */
export function dossierName(
  sheet: CodingSheet,
  { sourceNumbers }: Pick<AuditResult, 'sourceNumbers'>,
): string {
  return sourceNumbers ? sheet.sourceNumber : sheet.dossier;
}
