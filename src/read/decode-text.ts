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

/** Exports that were pasted together mix encodings; within a line they do not. */
function decodeLines(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    text += isUtf8(line) ? decode(line, 'utf-8') : decode(line, 'windows-1252');
    from += line.length;
  }
  return text;
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

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function checkDefined(bytes: Uint8Array): void {
  if (bytes.some((byte) => UNDEFINED_1252.has(byte))) throw invalid('windows-1252');
}

function invalid(encoding: Encoding, cause?: unknown): Refused {
  const message = `bevat tekens die geen ${encoding} zijn; lever het bestand in één tekencodering (UTF-8)`;
  return new Refused('tekencodering', message, { cause });
}
