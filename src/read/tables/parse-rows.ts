import { parse } from 'csv-parse/sync';
import { MAX_RAGGED_ROWS, MAX_TABLE_CELLS } from '../limits.js';
import { asRefused, Refused } from '../refused.js';
import { repairQuotes } from './repair-quotes.js';

export interface CsvText {
  readonly text: string;
  readonly delimiter: string;
  /** For the reader of a refusal. */
  readonly name: string;
}

interface Line {
  readonly record: readonly string[];
  /** Line of the file on which the record ends. */
  readonly line: number;
}

/**
 * The rows of a CSV. Text that breaks the rules of CSV is read once more with its loose quotation marks repaired.
 * @throws Refused when it has more cells, or more ragged rows, than are read, or is still no CSV.
 */
export function parseRows(csv: CsvText): readonly Line[] {
  checkCells(csv);
  try {
    return recordsOf(csv);
  } catch (error) {
    if (asRefused(error)) throw error;
    return repairedRows(csv);
  }
}

/** Counted before the parser makes them: what stands between quotation marks counts too. */
function checkCells({ text, delimiter, name }: CsvText): void {
  const cells = [delimiter, '\n', '\r'].reduce((sum, mark) => sum + count(text, mark), 1);
  if (cells > MAX_TABLE_CELLS)
    throw new Refused(
      'te-groot',
      `${name} heeft meer dan ${MAX_TABLE_CELLS / 1e6} miljoen cellen, wat ten hoogste gelezen wordt; splits de export`,
    );
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

function repairedRows(csv: CsvText): readonly Line[] {
  try {
    return recordsOf({ ...csv, text: repairQuotes(csv.text, csv.delimiter) });
  } catch (cause) {
    if (asRefused(cause)) throw cause;
    throw new Refused('onleesbaar', `${csv.name} is geen geldige CSV; controleer de aanhalingstekens`, {
      cause,
    });
  }
}

function recordsOf({ text, delimiter, name }: CsvText): readonly Line[] {
  const lines: Line[] = [];
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (record: string[], { lines: line, invalid_field_length: ragged }) => {
      if (ragged > MAX_RAGGED_ROWS) throw tooRagged(name);
      lines.push({ record, line });
      return null;
    },
  });
  return lines;
}

function tooRagged(name: string): Refused {
  const most = MAX_RAGGED_ROWS / 1_000;
  return new Refused(
    'te-groot',
    `${name} heeft meer dan ${most} duizend rijen met meer of minder cellen dan de kop; geef elke rij er evenveel, of splits de export`,
  );
}
