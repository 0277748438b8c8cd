import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { DOSSIER_VALUES, type Statement, type StatementValue } from '../../src/model/statement.js';

/** What a test says of a statement: `waarde plek term wijze vorm`, the rest as given here. */
export interface Told {
  readonly value?: StatementValue;
  readonly place?: string;
  readonly term?: string;
  readonly mode?: Statement['mode'];
  readonly form?: Statement['form'];
  readonly entry?: string;
}

export function statement({
  value = 'ja',
  place = 'P',
  term = 'plan',
  mode = 'beschrijving',
  form = 'los',
  entry = 'e1',
}: Told): Statement {
  return {
    indicator: 'veiligheidsplan',
    value,
    entry,
    span: { start: 0, end: 4 },
    quote: 'plan',
    place,
    mode,
    term,
    form,
    origin: 'direct',
    set: [],
    trace: { rule: 'r', matched: [], cues: [] },
  };
}

/** One sheet a list of statements; every place named holds `filled` entries in each dossier. */
export function sheetsOf(
  dossiers: readonly (readonly Told[])[],
  filled: Readonly<Record<string, number>> = {},
): readonly CodingSheet[] {
  return dossiers.map((told, at) => {
    const statements = told.map(statement);
    return {
      dossier: `D${at + 1}`,
      sourceNumber: `B${at + 1}`,
      organisation: 'VT Voorbeeld',
      system: 'vt-xml',
      violence: [],
      codings: [
        {
          indicator: 'veiligheidsplan',
          value: DOSSIER_VALUES.find((value) => statements.some((one) => one.value === value)) ?? 'geen',
          statements,
          set: [],
        },
      ],
      filledPlaces: filled,
    };
  });
}
