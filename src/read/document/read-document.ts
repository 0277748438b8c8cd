import { posix } from 'node:path';
import type { ReadDocument } from '../../model/record.js';
import { Refused } from '../refused.js';
import type { DocumentText, MediaType } from './document-text.js';
import { mediaTypeOf } from './media-type.js';
import { readDocx } from './read-docx.js';
import { readEml } from './read-eml.js';
import { readHtml } from './read-html.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';

const READERS: Readonly<Record<MediaType, (bytes: Uint8Array) => Promise<DocumentText>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/pdf': readPdf,
  'message/rfc822': readEml,
  'text/html': readHtml,
  'text/plain': readPlainText,
};

/** Text and headings of an attachment, read by what it is and not by what it is called. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const mediaType = mediaTypeOf(bytes, posix.extname(name).toLowerCase());
  const { text, sections } = await READERS[mediaType](bytes);
  if (text === '') throw new Refused('onleesbaar', 'is leeg: er staat geen tekst in');
  return { text, mediaType, readable: true, sections };
}
