import { posix } from 'node:path';
import type { ReadDocument } from '../../model/record.js';
import { encodingOf } from '../decode-text.js';
import { asRefused, Refused } from '../refused.js';
import type { Attached, DocumentText, MediaType } from './document-text.js';
import { mediaTypeOf } from './media-type.js';
import { readDocx } from './read-docx.js';
import { readEml } from './read-eml.js';
import { readHtml } from './read-html.js';
import { readMsg } from './read-msg.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';
import { readRtf } from './read-rtf.js';
import { readCsv, readXlsx } from './read-tables.js';

const READERS: Readonly<Record<MediaType, (bytes: Uint8Array) => Promise<DocumentText>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readXlsx,
  'application/vnd.ms-outlook': readMsg,
  'application/pdf': readPdf,
  'application/rtf': readRtf,
  'message/rfc822': readEml,
  'text/csv': readCsv,
  'text/html': readHtml,
  'text/plain': readPlainText,
};

const STATING: ReadonlySet<MediaType> = new Set(['text/plain', 'text/html', 'text/csv'] as const);

export interface ReadOptions {
  /** Read scans with optical character recognition. */
  readonly ocr: boolean;
}

/** A document with the files that hang on it, when it is a mail. */
export interface OpenedDocument extends ReadDocument {
  readonly attached?: readonly Attached[];
}

/** Text and headings of an attachment, read by what it is and not by what it is called. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { ocr }: ReadOptions = { ocr: false },
): Promise<OpenedDocument> {
  const mediaType = mediaTypeOf(bytes, posix.extname(name).toLowerCase());
  if (mediaType === 'application/zip')
    throw new Refused('type-klopt-niet', 'is een zipbestand in een zipbestand; pak het uit');
  const read = await READERS[mediaType](bytes).catch((error: unknown) => {
    if (ocr && asRefused(error)?.code === 'scan-zonder-tekst') return scanned(bytes);
    throw error;
  });
  if (read.text === '') throw new Refused('onleesbaar', 'is leeg: er staat geen tekst in');
  const encoding = STATING.has(mediaType) ? { encoding: encodingOf(bytes) } : {};
  return { ...read, mediaType, readable: true, ...encoding };
}

async function scanned(bytes: Uint8Array): Promise<DocumentText> {
  const { readScan } = await import('./read-scan.js');
  return readScan(bytes);
}
