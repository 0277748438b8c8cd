import { PDFParse } from 'pdf-parse';
import { expect, test } from 'vitest';
import { greyPixels } from './make/grey-pixels.js';
import { loadInput } from './make/load-input.js';
import { type PdfLineSpec, pdfFile, pictureOnlyPdf, scannedPdf } from './make/pdf-file.js';
import { vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

const LINES: readonly PdfLineSpec[] = [
  { text: 'Verslag huisbezoek', size: 18, bold: true },
  { text: '' },
  { text: 'Moeder vertelt dat vader haar heeft geslagen.', size: 13 },
  { text: '' },
  { text: 'De politie is gebeld en er is een tijdelijk huisverbod opgelegd.', size: 13 },
];

/** The page as a scanner sees it: a picture, without a letter of text in the file. */
async function scanOf(lines: readonly PdfLineSpec[]): Promise<Buffer> {
  const parser = new PDFParse({ data: Uint8Array.from(pdfFile(lines)) });
  const { pages } = await parser.getScreenshot({ scale: 2.5, imageBuffer: true, imageDataUrl: false });
  await parser.destroy();
  return pictureOnlyPdf(greyPixels(Buffer.from(pages[0]!.data)));
}

async function loadScan(pdf: Buffer, ocr: boolean) {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stuk.pdf')),
    'stuk.pdf': pdf,
  });
  const { dossiers, refusals } = await loadInput(input, undefined, { ocr });
  return { entry: dossiers[0]!.entries[1]!, refusals };
}

test('with --ocr a scan is read, page by page with its confidence, and marked as a scan', async () => {
  const { entry, refusals } = await loadScan(await scanOf(LINES), true);
  expect(refusals).toEqual([]);
  expect(entry.mode).toBe('bijlage (scan)');
  expect(entry.text).toContain('Moeder vertelt dat vader haar heeft geslagen.');
  expect(entry.text).toContain('een tijdelijk huisverbod opgelegd.');
  expect(entry.document?.confidence).toHaveLength(1);
  expect(entry.document?.confidence?.[0]).toBeGreaterThan(80);
});

test('without --ocr a scan is refused', async () => {
  const { entry, refusals } = await loadScan(await scanOf(LINES), false);
  expect(refusals).toMatchObject([{ file: 'stuk.pdf', code: 'scan-zonder-tekst' }]);
  expect(entry).toMatchObject({ mode: 'bijlage', document: { readable: false } });
});

test('a scan in which nothing is recognised stays refused', async () => {
  const { refusals } = await loadScan(scannedPdf(), true);
  expect(refusals).toMatchObject([{ file: 'stuk.pdf', code: 'scan-zonder-tekst' }]);
});
