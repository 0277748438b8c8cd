import { Refused } from '../refused.js';
import { composeDocument } from './compose-document.js';
import type { Block, DocumentText } from './document-text.js';
import { type PdfLine, pdfLines } from './pdf-lines.js';
import { type Paragraph, reflow } from './reflow.js';

const LONGEST_HEADING = 80;

/** PDF with a text layer; a scan is refused, since nothing in it can be read by machine. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const lines = await pdfLines(bytes);
  if (lines.length === 0)
    throw new Refused('scan-zonder-tekst', 'is een scan zonder tekst; lever de pdf met tekstlaag (OCR)');
  const body = bodyLook(lines);
  return composeDocument(
    reflow(lines).flatMap((paragraph, index, all) => blocksOf(paragraph, all[index - 1], body)),
  );
}

interface Look {
  readonly size: number;
  readonly font: string;
}

function blocksOf(paragraph: Paragraph, before: Paragraph | undefined, body: Look): readonly Block[] {
  const block = { text: paragraph.text, heading: isHeading(paragraph, body) };
  return before && isGap(before.last, paragraph.first) ? [{ text: '', heading: false }, block] : [block];
}

/** Larger than the body, or as large in another font (bold), and short. */
function isHeading({ text, first }: Paragraph, body: Look): boolean {
  if (text.length > LONGEST_HEADING || /[.;,?!]$/u.test(text)) return false;
  return first.size > body.size * 1.05 || (first.font !== body.font && first.size >= body.size * 0.99);
}

export function isGap(last: PdfLine, next: PdfLine): boolean {
  return last.page === next.page && last.bottom - next.bottom > Math.max(last.size, next.size) * 1.9;
}

/** Size and font in which most characters are set. */
export function bodyLook(lines: readonly PdfLine[]): Look {
  const weights = new Map<string, { look: Look; characters: number }>();
  for (const { size, font, text } of lines) {
    const key = `${size} ${font}`;
    const characters = (weights.get(key)?.characters ?? 0) + text.length;
    weights.set(key, { look: { size, font }, characters });
  }
  const heaviest = [...weights.values()].sort((one, other) => other.characters - one.characters)[0];
  return heaviest?.look ?? { size: 0, font: '' };
}
