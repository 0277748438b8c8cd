import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../model/run.js';
import { Refused } from './refused.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
};

/** Text of a whole file: byte order mark first, then UTF-8, else the encoding the profile states, line by line. */
export function decodeText(bytes: Uint8Array, stated: Encoding): string {
  const marked = markedEncoding(bytes);
  if (marked) return decode(bytes, marked);
  if (stated === 'utf-8') return decode(bytes, 'utf-8');
  const text = isUtf8(bytes) ? decode(bytes, 'utf-8') : decodeLines(bytes);
  return text.replace(CONTROLS, (character) => HALVED.get(character.charCodeAt(0)) ?? character);
}

/** How a text file is written, as `decodeText` reads it; nothing is refused here. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const marked = markedEncoding(bytes);
  if (marked) return nameOf(marked);
  if (isUtf8(bytes)) return 'utf-8';
  for (const line of linesOf(bytes)) if (!isAscii(line) && isUtf8(line)) return 'gemengd';
  return 'windows-1252';
}

/** An encoding as the run states it. */
export function nameOf(encoding: Encoding): TextEncoding {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-16' : encoding;
}

/** Exports that were pasted together mix encodings; within a line they do not. */
function decodeLines(bytes: Uint8Array): string {
  let text = '';
  for (const line of linesOf(bytes))
    text += isUtf8(line) ? decode(line, 'utf-8') : decode(line, 'windows-1252');
  return text;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    yield line;
    from += line.length;
  }
}

const LINE_FEED = 0x0a;

const CONTROLS = /\p{Cc}/gu;

/** Dashes and quotation marks of which an export kept the low byte, by that byte. */
const HALVED: ReadonlyMap<number, string> = new Map(
  [...'–—‘’“”'].map((mark) => [mark.charCodeAt(0) & 0xff, mark]),
);

/** Text of an attachment, which states no encoding: UTF-8 where it is valid, else Windows-1252. */
export function decodeLoose(bytes: Uint8Array): string {
  return decodeText(bytes, 'windows-1252');
}

/** Encoding of an XML file from its first bytes: byte order mark, declaration, else the profile's. */
export function xmlEncoding(head: Uint8Array, stated: Encoding): Encoding {
  const marked = markedEncoding(head);
  if (marked) return marked;
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 200));
  // <?xml version="1.0" encoding="UTF-8"?>
  const declared = /^<\?xml[^>]*\bencoding=["'](?<name>[^"']+)["']/u.exec(start)?.groups?.name;
  if (declared === undefined) return stated;
  const encoding = NAMES[declared.toLowerCase()];
  if (encoding) return encoding;
  throw new Refused(
    'tekencodering',
    `noemt een tekencodering die niet gelezen wordt; lever UTF-8 of Windows-1252`,
  );
}

/** Whether bytes without a meaning of their own (0) belong to text: those of UTF-16 do. */
export function isUtf16(bytes: Uint8Array): boolean {
  return markedEncoding(bytes)?.startsWith('utf-16') ?? false;
}

/** The first bytes of a file as text, whatever is wrong with them. */
export function headText(head: Uint8Array): string {
  return new TextDecoder(markedEncoding(head) ?? 'windows-1252').decode(head);
}

/** A decoder for a file that is read in pieces; refuses bytes that the encoding does not have. */
export function chunkDecoder(encoding: Encoding): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      if (chunk && encoding === 'windows-1252') checkDefined(chunk);
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw invalid(encoding, cause);
    }
  };
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const decoded = chunkDecoder(encoding);
  return decoded(bytes) + decoded();
}

/** By its byte order mark, or by the empty bytes that UTF-16 without one is full of. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? unmarkedUtf16(bytes);
}

/** Of western text in UTF-16 nearly every second byte is 0, and none of the others. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 512 - (bytes.length % 2));
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4 || bytes.length % 2 === 1) return undefined;
  const empty = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) empty[index % 2]! += Number(head[index] === 0);
  const [even = 0, odd = 0] = empty;
  if (even === 0 && odd > pairs * 0.7) return 'utf-16le';
  return odd === 0 && even > pairs * 0.7 ? 'utf-16be' : undefined;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function checkDefined(bytes: Uint8Array): void {
  if (bytes.some((byte) => UNDEFINED_1252.has(byte))) throw invalid('windows-1252');
}

function invalid(encoding: Encoding, cause?: unknown): Refused {
  const message = `bevat tekens die geen ${encoding} zijn; lever het bestand in één tekencodering (UTF-8)`;
  return new Refused('tekencodering', message, { cause });
}
