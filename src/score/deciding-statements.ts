import type { CodingSheet } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import type { DossierValue, Statement } from '../model/statement.js';

/** A dossier that records the indicator, by the statements that make it so. */
export interface RecordingDossier {
  readonly statements: readonly Statement[];
}

/** The dossiers whose value the method takes as recorded; what was only planned beside it does not count along. */
export function recordingDossiers(
  sheets: readonly CodingSheet[],
  { indicator, method }: { readonly indicator: string; readonly method: Method },
): readonly RecordingDossier[] {
  return sheets.flatMap((sheet) => {
    const coding = sheet.codings.find((one) => one.indicator === indicator);
    if (coding === undefined || !isTaken(coding.value, method)) return [];
    return [{ statements: coding.statements.filter(({ value }) => isTaken(value, method)) }];
  });
}

/** All that a dossier says on an indicator, of whatever value. */
export function statementsOn({ codings }: CodingSheet, indicator: string): readonly Statement[] {
  return codings.find((coding) => coding.indicator === indicator)?.statements ?? [];
}

function isTaken(value: DossierValue, { records }: Method): boolean {
  return records.some((one) => one === value);
}
