import type { PdfLineSpec } from '../make/pdf-file.js';

const LINE = 90;
const PAGE = 50;

/** A text as pages of lines that fit. */
export function printed(
  text: string,
  look: Omit<PdfLineSpec, 'text'> = {},
): readonly (readonly PdfLineSpec[])[] {
  return pagesOf(wrapped(text, look));
}

export function pagesOf(lines: readonly PdfLineSpec[]): readonly (readonly PdfLineSpec[])[] {
  const count = Math.max(1, Math.ceil(lines.length / PAGE));
  return Array.from({ length: count }, (_, page) => lines.slice(page * PAGE, (page + 1) * PAGE));
}

/** Lines of at most 90 characters, broken between words. */
export function wrapped(text: string, look: Omit<PdfLineSpec, 'text'> = {}): readonly PdfLineSpec[] {
  return text.split('\n').flatMap((paragraph) => linesOf(paragraph).map((line) => ({ text: line, ...look })));
}

function linesOf(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    if (line !== '' && line.length + word.length >= LINE) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
