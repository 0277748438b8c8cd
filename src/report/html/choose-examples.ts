import type { CodingSheet } from '../../model/coding-sheet.js';
import type { Statement } from '../../model/statement.js';
import type { TableRow } from '../../model/table.js';

export interface Example {
  readonly sheet: CodingSheet;
  readonly statement: Statement;
}

const MOST = 6;

/** At most six statements from as many dossiers: those at the best place first, and every value that occurs. */
export function chooseExamples({
  sheets,
  row,
}: {
  readonly sheets: readonly CodingSheet[];
  readonly row: TableRow;
}) {
  const candidates = sheets.flatMap((sheet) => exampleOf(sheet, row));
  const here = candidates.filter(({ statement }) => statement.place === row.bestPlace);
  const elsewhere = candidates.filter(({ statement }) => statement.place !== row.bestPlace);
  const half = Math.max(MOST / 2, MOST - elsewhere.length);
  return [...here.slice(0, half), ...elsewhere].slice(0, MOST);
}

/** The dossier's deciding statement, at the best place where it has one. */
function exampleOf(sheet: CodingSheet, { indicator, bestPlace }: TableRow): readonly Example[] {
  const coding = sheet.codings.find((one) => one.indicator === indicator);
  if (coding === undefined) return [];
  const deciding = coding.statements.filter(({ value }) => value === coding.value);
  const statement = deciding.find(({ place }) => place === bestPlace) ?? deciding[0];
  return statement === undefined ? [] : [{ sheet, statement }];
}
