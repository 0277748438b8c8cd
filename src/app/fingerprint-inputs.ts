import { resolve } from 'node:path';
import type { SourceFile } from '../model/run.js';
import { openInput } from '../read/input.js';
import { fingerprint } from '../read/source-file.js';

/** What was named as input, and the bytes that were there. */
export interface Fingerprint {
  readonly files: readonly SourceFile[];
  /** Every file that reading can touch is in `files`: true of folders, not of a file with attachments beside it. */
  readonly complete: boolean;
}

/** Size and sha256 of every file below the inputs, in order. */
export async function fingerprintInputs(names: readonly string[]): Promise<Fingerprint> {
  const files: SourceFile[] = [];
  let complete = true;
  for (const name of names) {
    const input = await openInput(name);
    complete &&= input.folder === resolve(name);
    for (const file of input.files) files.push(await fingerprint(input.folder, file));
  }
  return { files, complete };
}
