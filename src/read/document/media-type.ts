import { isUtf16 } from '../decode-text.js';
import { Refused } from '../refused.js';
import type { MediaType } from './document-text.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Starts the record that closes every zip. */
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How Outlook names the streams of a message. */
const MESSAGE = Buffer.from('__substg1.0_', 'utf16le');
/** In office files and their like, which are zips of their own. */
const NO_ARCHIVE = ['[Content_Types].xml', 'META-INF/manifest.xml'];

/** What a file is, by its content; the extension only tells kinds of text apart. */
export function mediaTypeOf(bytes: Uint8Array, extension: string): MediaType | 'application/zip' {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipType(bytes);
  if (isOle(bytes)) {
    if (asBuffer(bytes).includes(MESSAGE)) return 'application/vnd.ms-outlook';
    throw oleRefusal(bytes);
  }
  if (looksBinary(bytes)) throw new Refused('type-klopt-niet', `is geen ${READABLE}`);
  if (head.trimStart().startsWith('{\\rtf')) return 'application/rtf';
  if (extension === '.html' || extension === '.htm' || /^\s*<(?:!doctype html|html)\b/iu.test(head))
    return 'text/html';
  if (isMail(head, extension)) return 'message/rfc822';
  return extension === '.csv' || extension === '.tsv' ? 'text/csv' : 'text/plain';
}

const READABLE = 'docx, xlsx, pdf, rtf, txt, csv, eml, msg, html of zip';

function zipType(bytes: Uint8Array): MediaType | 'application/zip' {
  const content = asBuffer(bytes);
  if (!content.includes(ZIP_END))
    throw new Refused('onleesbaar', 'is een afgebroken zip- of Officebestand; lever het opnieuw');
  if (content.includes('word/document.xml')) return DOCX;
  if (content.includes('xl/workbook.xml')) return XLSX;
  if (!NO_ARCHIVE.some((name) => content.includes(name))) return 'application/zip';
  throw new Refused('type-klopt-niet', `is een Officebestand van een andere soort; lever ${READABLE}`);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The container of old Office files, and of new ones with a password. */
export function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

/** Office writes an encrypted docx as an OLE container with the stream EncryptedPackage. */
export function oleRefusal(bytes: Uint8Array): Refused {
  const marker = Buffer.from('EncryptedPackage', 'utf16le');
  if (asBuffer(bytes).includes(marker))
    return new Refused('wachtwoord', 'is met een wachtwoord beveiligd; lever het zonder wachtwoord');
  return new Refused('type-klopt-niet', 'is een oud Officebestand; sla het op als docx, xlsx of pdf');
}

function looksBinary(bytes: Uint8Array): boolean {
  return !isUtf16(bytes) && bytes.subarray(0, 4096).includes(0);
}

/** `From: …` among the header lines at the top; a print of a mail (`Van: …`) is plain text, whatever its extension. */
function isMail(head: string, extension: string): boolean {
  const header = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  if (!/^from:/imu.test(header)) return false;
  return extension === '.eml' || /^(?:message-id|mime-version|received|return-path):/imu.test(header);
}
