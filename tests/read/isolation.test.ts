import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Isolation } from '../../src/read/isolated/isolation.js';
import { circularPdf, doublingPdf } from './make/looping-pdf.js';
import { pdfFile } from './make/pdf-file.js';
import { workbookParts } from './make/workbook.js';
import { zipFile } from './make/zip-file.js';

const isolation = new Isolation({ seconds: 3, megabytes: 512, threads: 2 });
afterAll(() => isolation.close());

const read = (bytes: Uint8Array, name: string) =>
  isolation.run({ kind: 'document', bytes, name, options: { ocr: false } });
const GOOD = pdfFile([{ text: 'Tekst.' }]);

test('a PDF that draws itself over and over is ended and refused; the next file is read', async () => {
  await expect(read(doublingPdf(40), 'stuk.pdf')).rejects.toMatchObject({
    name: 'Refused',
    code: 'te-traag',
    message: 'kost meer dan 3 seconden om te lezen',
  });
  await expect(read(GOOD, 'stuk.pdf')).resolves.toMatchObject({ text: 'Tekst.' });
});

test.each([[2], [100], [1_000_000_000]])(
  'a PDF whose pages hold themselves, %i by its own count, is refused',
  async (count) => {
    await expect(read(circularPdf(count), 'stuk.pdf')).rejects.toMatchObject({ name: 'Refused' });
  },
);

test('a file that takes too much memory is ended and refused; the next file is read', async () => {
  const rows = Array.from(
    { length: 150_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  );
  const parts = workbookParts({ Blad: [['x']] });
  const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const bytes = zipFile({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
  const narrow = new Isolation({ seconds: 30, megabytes: 24, threads: 1 });
  onTestFinished(() => narrow.close());
  await expect(narrow.run({ kind: 'workbook', bytes, file: 'a.xlsx' })).rejects.toMatchObject({
    name: 'Refused',
    code: 'te-groot',
  });
  const text = Buffer.from('Tekst.');
  await expect(
    narrow.run({ kind: 'document', bytes: text, name: 'a.txt', options: { ocr: false } }),
  ).resolves.toMatchObject({ text: 'Tekst.' });
}, 30_000);

test('waiting for a thread does not count as time', async () => {
  const narrow = new Isolation({ seconds: 5, megabytes: 512, threads: 1 });
  onTestFinished(() => narrow.close());
  const options = { ocr: false };
  const slow = () =>
    narrow
      .run({ kind: 'document', bytes: doublingPdf(40), name: 'stuk.pdf', options }, 3)
      .catch(() => 'ended');
  const waiting = [slow(), slow(), narrow.run({ kind: 'document', bytes: GOOD, name: 'stuk.pdf', options })];
  await expect(Promise.all(waiting)).resolves.toMatchObject(['ended', 'ended', { text: 'Tekst.' }]);
});

test('of many files at once each answer goes to its own question', async () => {
  const wide = new Isolation({ seconds: 60, megabytes: 512, threads: 2 });
  onTestFinished(() => wide.close());
  const texts = Array.from(
    { length: 40 },
    (_, index) => 'Regel. '.repeat(index % 2 === 0 ? 20_000 : 1) + index,
  );
  const found = await Promise.all(
    texts.map((text) =>
      wide.run({ kind: 'document', bytes: Buffer.from(text), name: 'a.txt', options: { ocr: false } }),
    ),
  );
  expect(found.map(({ text }) => text)).toEqual(texts);
});

test('a thread that fails when nobody waits for it ends no program; the next file is read', async () => {
  const own = new Isolation({ seconds: 30, megabytes: 512, threads: 1 });
  onTestFinished(() => own.close());
  const started = once(process, 'worker');
  const readOwn = () => own.run({ kind: 'document', bytes: GOOD, name: 'stuk.pdf', options: { ocr: false } });
  await readOwn();
  // Node gives the thread itself as what the event holds.
  const [thread] = (await started) as [Worker];
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  expect(() => thread.emit('error', new Error('ERR_WORKER_OUT_OF_MEMORY'))).not.toThrow();
  await ended;
  await expect(readOwn()).resolves.toMatchObject({ text: 'Tekst.' });
});
