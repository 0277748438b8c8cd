import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

const ROOT = 5;
const FOLDER = 1;
const STREAM = 2;

export interface MsgSpec {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** An Outlook message: an OLE container with a stream for every property ([MS-OXMSG]). */
export function msgFile({ from, to, subject, body }: MsgSpec): Buffer {
  const texts = { '0037': subject, '0C1A': from, '1000': body };
  const own = [stream('__properties_version1.0', Buffer.alloc(32)), ...Object.entries(texts).map(textOf)];
  const receiver = [stream('__properties_version1.0', Buffer.alloc(8)), textOf(['3001', to])];
  const first = own.length + 1;
  return Buffer.from(
    burn([
      { name: 'Root Entry', type: ROOT, length: 0, children: [...own.map((_, index) => index + 1), first] },
      ...own,
      {
        name: '__recip_version1.0_#00000000',
        type: FOLDER,
        length: 0,
        children: receiver.map((_, index) => first + 1 + index),
      },
      ...receiver,
    ]),
  );
}

/** A property of type 001F: text in UTF-16. */
function textOf([property, text]: readonly [string, string]): Entry {
  return stream(`__substg1.0_${property}001F`, Buffer.from(text, 'utf16le'));
}

function stream(name: string, bytes: Buffer): Entry {
  return { name, type: STREAM, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) };
}
