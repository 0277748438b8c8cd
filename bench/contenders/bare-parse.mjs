// Only parses: an XML export by saxes, its docx by mammoth, its pdf by pdf-parse, on as many threads: INPUT THREADS.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

if (isMainThread) await parseAll(process.argv[2], Number(process.argv[3]));
else await parseShare(workerData);

async function parseAll(input, threads) {
  const shares = Array.from({ length: threads }, (_, share) => ({ input, share, threads }));
  if (threads === 1) return parseShare(shares[0]);
  const workers = shares.map((workerData) => new Worker(new URL(import.meta.url), { workerData }));
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
}

/** The first thread also reads the XML. */
async function parseShare({ input, share, threads }) {
  const { SaxesParser } = await import('saxes');
  const { default: mammoth } = await import('mammoth');
  const { PDFParse } = await import('pdf-parse');
  let characters = 0;
  if (share === 0) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('text', (text) => {
      characters += text.length;
    });
    parser.write(readFileSync(join(input, 'export.xml'), 'utf8')).close();
  }
  const files = readdirSync(join(input, 'bijlagen'), { recursive: true, encoding: 'utf8' }).sort();
  for (const [number, file] of files.filter((name) => /\.(?:docx|pdf)$/u.test(name)).entries()) {
    if (number % threads !== share) continue;
    const bytes = readFileSync(join(input, 'bijlagen', file));
    if (file.endsWith('.docx')) characters += (await mammoth.convertToHtml({ buffer: bytes })).value.length;
    else characters += (await new PDFParse({ data: new Uint8Array(bytes) }).getText()).text.length;
  }
  parentPort?.postMessage(characters);
}
