import { PDFParse } from 'pdf-parse';
import { greyPixels } from './grey-pixels.js';
import { type PdfLineSpec, type Picture, pdfFile, picturePagesPdf } from './pdf-file.js';

/** Pages as a scanner sees them: pictures, without a letter of text in the file. */
export async function scanOf(...pages: readonly (readonly PdfLineSpec[])[]): Promise<Buffer> {
  const pictures: Picture[] = [];
  for (const lines of pages) pictures.push(await pictureOf(lines));
  return picturePagesPdf(pictures);
}

async function pictureOf(lines: readonly PdfLineSpec[]): Promise<Picture> {
  const parser = new PDFParse({ data: Uint8Array.from(pdfFile(lines)) });
  const { pages } = await parser.getScreenshot({ scale: 2.5, imageBuffer: true, imageDataUrl: false });
  await parser.destroy();
  return greyPixels(Buffer.from(pages[0]!.data));
}
