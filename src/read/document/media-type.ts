import { Refused } from '../refused.js';
import type { MediaType } from './document-text.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Starts the record that closes every zip. */
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a file is, by its content; the extension only tells kinds of text apart. */
export function mediaTypeOf(bytes: Uint8Array, extension: string): MediaType {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipType(bytes);
  if (isOle(bytes)) throw oleRefusal(bytes);
  if (looksBinary(bytes)) throw new Refused('type-klopt-niet', 'is geen docx, pdf, txt, eml of html');
  if (extension === '.html' || extension === '.htm' || /^\s*<(?:!doctype html|html)\b/iu.test(head))
    return 'text/html';
  if (isMail(head, extension)) return 'message/rfc822';
  return 'text/plain';
}

function zipType(bytes: Uint8Array): MediaType {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!content.includes(ZIP_END))
    throw new Refused('onleesbaar', 'is een afgebroken zip- of Wordbestand; lever het opnieuw');
  if (content.includes('word/document.xml')) return DOCX;
  throw new Refused(
    'type-klopt-niet',
    'is een zipbestand dat geen Worddocument is; lever docx, pdf, txt, eml of html',
  );
}

/** The container of old Office files, and of new ones with a password. */
export function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

/** Office writes an encrypted docx as an OLE container with the stream EncryptedPackage. */
export function oleRefusal(bytes: Uint8Array): Refused {
  const marker = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker))
    return new Refused('wachtwoord', 'is met een wachtwoord beveiligd; lever het zonder wachtwoord');
  return new Refused(
    'type-klopt-niet',
    'is een oud Office- of Outlookbestand; sla het op als docx, xlsx, pdf of eml',
  );
}

function looksBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 4096).includes(0);
}

/** `From: …` among the header lines at the top; a print of a mail (`Van: …`) is plain text, whatever its extension. */
function isMail(head: string, extension: string): boolean {
  const header = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  if (!/^from:/imu.test(header)) return false;
  return extension === '.eml' || /^(?:message-id|mime-version|received|return-path):/imu.test(header);
}
