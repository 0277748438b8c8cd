import type { Section } from '../../model/dossier.js';
import type { Block, DocumentText } from './document-text.js';
import { isHeadingLine } from './heading-line.js';

interface Heading {
  readonly heading: string;
  readonly line: number;
  readonly start: number;
}

/** Joins blocks to one text, a line each, and finds the stretch under every heading. */
export function composeDocument(blocks: readonly Block[]): DocumentText {
  const trimmed = dropOuterBlanks(blocks);
  const headings: Heading[] = [];
  let text = '';
  for (const [index, block] of trimmed.entries()) {
    const from = text.length;
    text += index < trimmed.length - 1 ? `${block.text}\n` : block.text;
    if (block.heading || isHeadingLine(trimmed, index))
      headings.push({ heading: headingName(block.text), line: from, start: text.length });
  }
  return { text, sections: sectionsOf(headings, text.length) };
}

function sectionsOf(headings: readonly Heading[], end: number): readonly Section[] {
  return headings.map(({ heading, start }, index) => ({
    heading,
    start,
    end: headings[index + 1]?.line ?? end,
  }));
}

/** `2.1 Veiligheid:` → `Veiligheid`. */
function headingName(line: string): string {
  return line
    .trim()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/\s*:$/u, '');
}

function dropOuterBlanks(blocks: readonly Block[]): readonly Block[] {
  const isFilled = (block: Block): boolean => block.text.trim() !== '';
  return blocks.slice(blocks.findIndex(isFilled), blocks.findLastIndex(isFilled) + 1);
}
