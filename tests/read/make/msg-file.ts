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
  /** A message that hangs on it. */
  readonly forwarded?: MsgSpec;
}

/** What stands in a container: streams, and folders of them. */
type Part = Entry | { readonly name: string; readonly parts: readonly Part[] };

/** An Outlook message: an OLE container with a stream for every property ([MS-OXMSG]). */
export function msgFile(spec: MsgSpec): Buffer {
  const entries: Entry[] = [];
  place({ name: 'Root Entry', parts: [properties(32), ...partsOf(spec)] }, entries, ROOT);
  return Buffer.from(burn(entries));
}

function partsOf({ from, to, subject, body, attached = {}, forwarded }: MsgSpec): readonly Part[] {
  const files = Object.entries(attached).map(([name, bytes]) => [
    textOf(['3707', name]),
    ...(bytes ? [stream('__substg1.0_37010102', bytes)] : []),
  ]);
  const message = forwarded && [
    textOf(['3001', forwarded.subject]),
    { name: '__substg1.0_3701000D', parts: [properties(24), ...partsOf(forwarded)] },
  ];
  return [
    ...[textOf(['0037', subject]), textOf(['0C1A', from]), textOf(['1000', body])],
    { name: '__recip_version1.0_#00000000', parts: [properties(8), textOf(['3001', to])] },
    ...[...files, ...(message ? [message] : [])].map((parts, index) => ({
      name: `__attach_version1.0_#0000000${index}`,
      parts: [properties(8), ...parts],
    })),
  ];
}

/** Writes a part and what is in it to a list in which folders name their parts by number. */
function place(part: Part, entries: Entry[], type = FOLDER): number {
  const number = entries.length;
  if (!('parts' in part)) {
    entries.push(part);
    return number;
  }
  const children: number[] = [];
  entries.push({ name: part.name, type, length: 0, children });
  for (const inner of part.parts) children.push(place(inner, entries));
  return number;
}

const properties = (bytes: number): Entry => stream('__properties_version1.0', Buffer.alloc(bytes));

/** A property of type 001F: text in UTF-16. */
function textOf([property, text]: readonly [string, string]): Entry {
  return stream(`__substg1.0_${property}001F`, Buffer.from(text, 'utf16le'));
}

function stream(name: string, bytes: Buffer): Entry {
  return { name, type: STREAM, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) };
}
