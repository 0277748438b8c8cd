import type { Block } from './document-text.js';

/**
 * A table as lines: `kolom: waarde` for every filled cell under a header, rows apart. The header is the first row that is as
 * wide as most; what stands above it, and a list of two columns, is given row by row.
 */
export function tableBlocks(rows: readonly (readonly string[])[]): readonly Block[] {
  const filled = rows.filter((row) => row.some(isFilled));
  const width = Math.max(0, ...filled.map(widthOf));
  const at = width > 2 ? filled.findIndex((row) => widthOf(row) >= width * 0.7) : filled.length;
  const above = filled.slice(0, at).map((row) => block(row.filter(isFilled).join(': ')));
  const header = filled[at] ?? [];
  return [...above, ...filled.slice(at + 1).flatMap((row) => rowBlocks(header, row))];
}

function rowBlocks(header: readonly string[], row: readonly string[]): readonly Block[] {
  const cells = row.flatMap((value, column) => {
    const name = header[column]?.trim();
    return isFilled(value) ? [block(name ? `${name}: ${value.trim()}` : value.trim())] : [];
  });
  return [block(''), ...cells];
}

function widthOf(row: readonly string[]): number {
  return row.filter(isFilled).length;
}

function isFilled(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

function block(text: string): Block {
  return { text: text.replace(/\s*\r?\n\s*/gu, ' '), heading: false };
}
