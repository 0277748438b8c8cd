type Align = 'links' | 'rechts';

/** Rows as text columns two spaces apart; the last column is not padded. */
export function columns(
  rows: readonly (readonly string[])[],
  align: readonly Align[] = [],
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const space = ' '.repeat(Math.max((widths[column] ?? 0) - width(text), 0));
        return align[column] === 'rechts' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

const width = (text: string): number => [...text].length;
