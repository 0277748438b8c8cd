import type { PdfLine } from './pdf-lines.js';

/** Lines that follow one another within a paragraph, as one line. */
export interface Paragraph {
  readonly text: string;
  readonly first: PdfLine;
  readonly last: PdfLine;
}

/**
 * Joins hard-wrapped lines to paragraphs: a line goes on when the next line's first word did not fit on it, unless the
 * next one `opens` something new.
 */
export function reflow(
  lines: readonly PdfLine[],
  opens: (line: PdfLine) => boolean = () => false,
): readonly Paragraph[] {
  const margin = Math.max(...lines.map((line) => line.right), 0);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && !opens(line) && goesOn({ last: open.last, next: line, margin }))
      paragraphs[paragraphs.length - 1] = { ...open, text: joinWrapped(open.text, line.text), last: line };
    else paragraphs.push({ text: line.text.trimEnd(), first: line, last: line });
  }
  return paragraphs;
}

/** `• rust`, `- rust`, `2) rust`, `[x] ja`. */
const BULLET = /^\s*(?:[-*•–▪][\s ]|\d{1,2}[.)]\s|\[[ xX]\]|[☐☒☑])/u;

/** A line that ends beyond this share of the margin, and ends no sentence, was broken off: many printers count characters. */
const LONG = 0.8;

interface Neighbours {
  readonly last: PdfLine;
  readonly next: PdfLine;
  /** Right edge of the widest line. */
  readonly margin: number;
}

function goesOn({ last, next, margin }: Neighbours): boolean {
  if (last.size !== next.size || last.font !== next.font) return false;
  if (last.page === next.page && last.bottom - next.bottom > next.size * 1.9) return false;
  if (BULLET.test(next.text)) return false;
  if (last.right > margin * LONG && !/[.!?:]["')’”]*$/u.test(last.text.trimEnd())) return true;
  const firstWord = next.text.trimStart().split(/\s/u, 1)[0] ?? '';
  const width = ((next.right - next.left) / Math.max(next.text.length, 1)) * (firstWord.length + 1);
  return last.right + width * 0.9 > margin;
}

/** `veiligheids-` + `plan` → `veiligheidsplan`; `ouder-` + `en kind` keeps its hyphen. */
export function joinWrapped(text: string, next: string): string {
  const head = text.trimEnd();
  const tail = next.trimStart();
  if (!/\p{L}-$/u.test(head) || !/^\p{Ll}/u.test(tail)) return `${head} ${tail}`;
  if (/^(?:en|of|t\/m|tot)\b/u.test(tail)) return `${head} ${tail}`;
  return head.slice(0, -1) + tail;
}
