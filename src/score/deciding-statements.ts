import type { CodingSheet } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import type { Statement } from '../model/statement.js';

/** A dossier that records the indicator, with the statements that make it so. */
export interface RecordingDossier {
  readonly sheet: CodingSheet;
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
    return [{ sheet, statements: coding.statements.filter(({ value }) => isTaken(value, method)) }];
  });
}

function isTaken(value: string, { records }: Method): boolean {
  return records.some((one) => one === value);
}
