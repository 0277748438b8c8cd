import mammoth from 'mammoth';
import { Refused } from '../refused.js';
import { readZip } from '../zip/read-zip.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { isPlainPart, plainDocxBlocks } from './docx/plain-docx.js';
import { htmlBlocks } from './html-blocks.js';

/** Word documents: paragraphs, headings, lists and tables by ourselves, whatever holds more by mammoth. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const blocks = await plainDocxBlocks(await readZip(bytes, isPlainPart));
  return blocks === undefined ? readWithMammoth(bytes) : composeDocument(blocks);
}

/** The container is held against the limits, entry by entry, before mammoth unpacks it. */
export async function readWithMammoth(bytes: Uint8Array): Promise<DocumentText> {
  await readZip(bytes, (name) => !UNREAD.test(name));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS).catch((cause: unknown) => {
    throw new Refused('onleesbaar', 'is een beschadigd Worddocument; sla het opnieuw op als docx', { cause });
  });
  return composeDocument(htmlBlocks(value));
}

/** Pictures and embedded files, which mammoth is not asked for. */
const UNREAD = /^word\/(?:media|embeddings)\//u;

const OPTIONS = {
  ignoreEmptyParagraphs: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Titel'] => h1:fresh",
    "p[style-name='Subtitle'] => h2:fresh",
  ],
};
