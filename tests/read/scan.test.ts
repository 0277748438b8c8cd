import { expect, test } from 'vitest';
import { identifyRun } from '../../src/app/identify-run.js';
import { compileDetector } from '../../src/detect/compile-detector.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { loadInput } from './make/load-input.js';
import { type PdfLineSpec, scannedPdf } from './make/pdf-file.js';
import { scanOf } from './make/scan-of.js';
import { vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

const LINES: readonly PdfLineSpec[] = [
  { text: 'Verslag huisbezoek', size: 18, bold: true },
  { text: '' },
  { text: 'Moeder vertelt dat vader haar heeft geslagen.', size: 13 },
  { text: '' },
  { text: 'De politie is gebeld en er is een tijdelijk huisverbod opgelegd.', size: 13 },
  { text: '' },
  { text: 'Er is met beide ouders een veiligheidsplan opgesteld.', size: 13 },
];

async function loadScan(pdf: Buffer, ocr: boolean) {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stuk.pdf')),
    'stuk.pdf': pdf,
  });
  const { dossiers, refusals } = await loadInput(input, undefined, { ocr });
  return { dossier: dossiers[0]!, entry: dossiers[0]!.entries[1]!, refusals };
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

test('what a scan says is found as in any document, and told apart from it by its mode', async () => {
  const knowledge = loadKnowledge('.');
  const { dossier } = await loadScan(await scanOf(LINES), true);
  const modes = compileDetector(knowledge)
    .detect(dossier)
    .map(({ entry, mode }) => `${entry} ${mode}`);
  expect(modes).toContain('e2 bijlage (scan)');
});

test('a run with --ocr is another run than one without', () => {
  const makers = { version: '1', knowledge: 'k', method: 'm', inputs: [] };
  expect(identifyRun({ ...makers, ocr: true }).id).not.toBe(identifyRun(makers).id);
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
