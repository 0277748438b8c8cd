import { MAX_PDF_PAGES } from '../limits.js';
import { Refused } from '../refused.js';
import { loadPdfParse } from './load-pdf-parse.js';

/** A printed line with its place on the page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  /** Name of the font within the file; says only whether two lines look alike. */
  readonly font: string;
  readonly page: number;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface PdfDocument {
  readonly numPages: number;
  getPage(page: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
    cleanup(): void;
  }>;
}

/** The lines of a PDF with a text layer, top to bottom. */
export async function pdfLines(bytes: Uint8Array): Promise<readonly PdfLine[]> {
  const { PasswordException, PDFParse } = await loadPdfParse();
  const parser = new PDFParse({ data: Uint8Array.from(bytes), isEvalSupported: false });
  try {
    // pdf-parse gives text without places on the page; its loaded document, which has them, is private.
    const document = await (parser as unknown as { load(): Promise<PdfDocument> }).load();
    return await linesOf(document);
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    if (cause instanceof PasswordException)
      throw new Refused('wachtwoord', 'is met een wachtwoord beveiligd; lever het zonder wachtwoord', {
        cause,
      });
    throw new Refused('onleesbaar', 'is een beschadigde pdf; lever het bestand opnieuw', { cause });
  } finally {
    await parser.destroy();
  }
}

async function linesOf(document: PdfDocument): Promise<readonly PdfLine[]> {
  if (document.numPages > MAX_PDF_PAGES)
    throw new Refused('te-groot', `heeft meer dan ${MAX_PDF_PAGES} bladzijden; splits de pdf`);
  const lines: PdfLine[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    lines.push(
      ...pageLines(
        items.filter((item) => 'str' in item),
        number,
      ),
    );
    page.cleanup();
  }
  return lines;
}

/** Items that share a baseline form a line; a gap between them is a space. */
function pageLines(items: readonly TextItem[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items.filter((one) => one.str.trim() !== '')) {
    const placed = placedLine(item, page);
    const last = lines.at(-1);
    if (last && sameLine(last, placed)) lines[lines.length - 1] = joined(last, placed);
    else lines.push(placed);
  }
  return lines;
}

function placedLine(item: TextItem, page: number): PdfLine {
  const [, , , , left = 0, bottom = 0] = item.transform;
  const text = item.str.normalize('NFKC').replace(/\u00ad/gu, '-');
  return { text, left, right: left + item.width, bottom, size: item.height, font: item.fontName, page };
}

function sameLine(last: PdfLine, next: PdfLine): boolean {
  return Math.abs(last.bottom - next.bottom) < Math.max(last.size, next.size) * 0.4 && next.left >= last.left;
}

function joined(last: PdfLine, next: PdfLine): PdfLine {
  const gap = next.left - last.right > next.size * 0.15 && !/\s$/u.test(last.text) && !/^\s/u.test(next.text);
  return { ...last, text: last.text + (gap ? ' ' : '') + next.text, right: next.right };
}
