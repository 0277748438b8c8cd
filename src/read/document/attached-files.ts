import { posix } from 'node:path';
import { MAX_MAIL_ATTACHMENTS } from '../limits.js';
import { Refused } from '../refused.js';
import type { Attached } from './document-text.js';

/** What a mail says of a file that hangs on it. */
export interface Hanging {
  readonly name: string;
  /** Shown in the text, as logos are, or not shown at all. */
  readonly hidden: boolean;
  readonly bytes: () => Uint8Array | undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp)$/iu;
/** Proves who sent a mail; a .p7m or winmail.dat holds the mail itself. */
const SIGNATURE = /\.(?:p7s|sig)$|signature\.asc$/iu;

/** The files on a mail that are documents: no signatures, and no pictures of the text itself. @throws Refused when there are too many. */
export function attachedFiles(hanging: readonly Hanging[]): readonly Attached[] {
  if (hanging.length > MAX_MAIL_ATTACHMENTS)
    throw new Refused('te-groot', `heeft meer dan ${MAX_MAIL_ATTACHMENTS} bijlagen`);
  return hanging
    .map((one, index) => ({ ...one, name: baseName(one.name) || `bijlage ${index + 1}` }))
    .filter(({ name, hidden }) => !SIGNATURE.test(name) && !(hidden && PICTURE.test(name)))
    .map(({ name, bytes }) => ({ name, bytes: bytes() }));
}

const baseName = (name: string): string => posix.basename(name.replaceAll('\\', '/')).trim();
