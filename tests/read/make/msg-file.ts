import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

const ROOT = 5;
const FOLDER = 1;
const STREAM = 2;

export interface MsgSpec {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Files that hang on it, by name; of one that is undefined only the name is there. */
  readonly attached?: Readonly<Record<string, Buffer | undefined>>;
}

/** An Outlook message: an OLE container with a stream for every property ([MS-OXMSG]). */
export function msgFile({ from, to, subject, body, attached = {} }: MsgSpec): Buffer {
  const texts = { '0037': subject, '0C1A': from, '1000': body };
  const own = [properties(32), ...Object.entries(texts).map(textOf)];
  const folders = [
    { name: '__recip_version1.0_#00000000', parts: [properties(8), textOf(['3001', to])] },
    ...Object.entries(attached).map(([name, bytes], index) => ({
      name: `__attach_version1.0_#0000000${index}`,
      parts: [
        properties(8),
        textOf(['3707', name]),
        ...(bytes ? [stream('__substg1.0_37010102', bytes)] : []),
      ],
    })),
  ];
  const entries: Entry[] = [...own];
  const children = own.map((_, index) => index + 1);
  for (const { name, parts } of folders) {
    const at = entries.length + 1;
    children.push(at);
    entries.push(folder(name, parts, at), ...parts);
  }
  return Buffer.from(burn([{ name: 'Root Entry', type: ROOT, length: 0, children }, ...entries]));
}

const folder = (name: string, parts: readonly Entry[], at: number): Entry => ({
  name,
  type: FOLDER,
  length: 0,
  children: parts.map((_, index) => at + 1 + index),
});

const properties = (bytes: number): Entry => stream('__properties_version1.0', Buffer.alloc(bytes));

/** A property of type 001F: text in UTF-16. */
function textOf([property, text]: readonly [string, string]): Entry {
  return stream(`__substg1.0_${property}001F`, Buffer.from(text, 'utf16le'));
}

function stream(name: string, bytes: Buffer): Entry {
  return { name, type: STREAM, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) };
}
