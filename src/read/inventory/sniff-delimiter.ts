import { parse } from 'csv-parse/sync';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const LINES = 100;

/**
 * What separates the columns of these tables: of the usual marks the one that cuts their lines most evenly and in
 * most columns, quoted text taken as a whole (after van den Burg et al. 2019, without its type score).
 */
export function sniffDelimiter(texts: readonly string[]): string {
  const heads = texts.map((text) => text.split(/\r\n|\n|\r/u, LINES).join('\n'));
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: heads.reduce((sum, head) => sum + evenness(head, delimiter), 0),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Share of the lines with the most usual number of columns, times the columns that come with it. */
function evenness(text: string, delimiter: string): number {
  const rows: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, lines] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return rows.length === 0 ? 0 : (lines / rows.length) * Math.log(columns);
}
