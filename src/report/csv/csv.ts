type Cell = string | number | boolean | undefined;

/** How a CSV file begins: UTF-8 with BOM, the names of the columns. */
export function csvHeader(columns: readonly string[]): string {
  return `\uFEFF${csvLines([columns])}`;
}

/** Rows of a CSV file: semicolons, CRLF, RFC 4180 quotes. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(value: Cell): string {
  const text = shown(value);
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shown(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'number' ? String(value) : value;
}

/**
 * Text from a dossier, made safe for a spreadsheet: what would open as a formula gets an apostrophe before it.
 * Scores (`+`, `-`) are ours and stay as they are.
 */
export function freeText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@\t]/u.test(line) ? `'${line}` : line;
}

/** A share with three decimals and a point; of nobody: nothing. */
export function share(value: number | undefined): string | undefined {
  return value === undefined ? undefined : value.toFixed(3);
}
