import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { MAX_SCAN_PAGES } from '../limits.js';
import { Refused } from '../refused.js';
import { loadPdfParse } from './load-pdf-parse.js';

/** What was recognised of one page. */
export interface RecognisedPage {
  readonly text: string;
  /** How sure the machine is of the characters, in percent. */
  readonly confidence: number;
}

/** Pixels across a page: some 200 a inch on A4. */
const WIDTH = 1_700;

const limit = pLimit(1);

/** Reads the pages of a scan with Dutch optical character recognition, in process; one document at a time, nothing is fetched. */
export function recognisePages(bytes: Uint8Array): Promise<readonly RecognisedPage[]> {
  return limit(() => recognise(bytes));
}

async function recognise(bytes: Uint8Array): Promise<readonly RecognisedPage[]> {
  const [{ PDFParse }, worker] = [await loadPdfParse(), await startWorker()];
  const parser = new PDFParse({ data: Uint8Array.from(bytes), isEvalSupported: false });
  try {
    const { total } = await parser.getInfo();
    if (total > MAX_SCAN_PAGES)
      throw new Refused('te-groot', `is een scan van meer dan ${MAX_SCAN_PAGES} bladzijden; splits de pdf`);
    const pages: RecognisedPage[] = [];
    for (let page = 1; page <= total; page += 1) {
      const { data } = await worker.recognize(await pictureOf(parser, page));
      pages.push({ text: data.text, confidence: data.confidence });
    }
    return pages;
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw new Refused('onleesbaar', 'is een scan waarvan de bladzijden niet te tekenen zijn', { cause });
  } finally {
    await Promise.all([parser.destroy(), worker.terminate()]);
  }
}

type Parser = InstanceType<Awaited<ReturnType<typeof loadPdfParse>>['PDFParse']>;

async function pictureOf(parser: Parser, page: number): Promise<Buffer> {
  const options = { partial: [page], desiredWidth: WIDTH, imageBuffer: true, imageDataUrl: false };
  const { pages } = await parser.getScreenshot(options);
  return Buffer.from(pages[0]?.data ?? []);
}

/** Language data come from the package beside us; without a path they would be fetched. */
async function startWorker() {
  const { createWorker, OEM } = await import('tesseract.js');
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld/package.json'));
  return createWorker('nld', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
}
