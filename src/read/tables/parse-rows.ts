import { parse } from 'csv-parse/sync';
import { Refused } from '../refused.js';
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

/** The rows of a CSV. Text that breaks the rules of CSV is read once more with its loose quotation marks repaired. */
export function parseRows({ text, delimiter, name }: CsvText): readonly Line[] {
  try {
    return recordsOf(text, delimiter);
  } catch {
    try {
      return recordsOf(repairQuotes(text, delimiter), delimiter);
    } catch (cause) {
      throw new Refused('onleesbaar', `${name} is geen geldige CSV; controleer de aanhalingstekens`, {
        cause,
      });
    }
  }
}

function recordsOf(text: string, delimiter: string): readonly Line[] {
  const lines: Line[] = [];
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (record: string[], { lines: line }) => {
      lines.push({ record, line });
      return null;
    },
  });
  return lines;
}
