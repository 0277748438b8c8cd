import type { Coding } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import type { DossierValue, Statement } from '../model/statement.js';

/**
 * The statements that make the dossier record the indicator; what was only planned beside them does not count along.
 * Undefined when the method does not take its value as recorded.
 */
export function decidingStatements(
  { value, statements }: Coding,
  method: Method,
): readonly Statement[] | undefined {
  return isTaken(value, method) ? statements.filter((one) => isTaken(one.value, method)) : undefined;
}

function isTaken(value: DossierValue, { records }: Method): boolean {
  return records.some((one) => one === value);
}
