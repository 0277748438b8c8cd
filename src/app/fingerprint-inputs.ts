import { basename, dirname, resolve } from 'node:path';
import type { SourceFile } from '../model/run.js';
import { asRefused } from '../read/refused.js';
import { fingerprint } from '../read/source-file.js';
import { labelledFile, openInputs } from './label-inputs.js';

/** What was named as input, and the bytes that were there. */
export interface Fingerprint {
  readonly files: readonly SourceFile[];
  /** Every file that reading can touch is in `files`: true of folders, not of a file with attachments beside it. */
  readonly complete: boolean;
}

/** Size and sha256 of every file below the inputs, in order, and of the key table if there is one. */
export async function fingerprintInputs(names: readonly string[], keys?: string): Promise<Fingerprint> {
  const files: SourceFile[] = [];
  let complete = true;
  for (const { input, label } of await openInputs(names)) {
    complete &&= input.folder === resolve(input.name);
    for (const file of input.files)
      for (const found of await fingerprintIfReadable(input.folder, file))
        files.push(labelledFile(found, label));
  }
  if (keys !== undefined) files.push(...(await fingerprintIfReadable(dirname(keys), basename(keys))));
  return { files, complete };
}

/** Nothing for a file that cannot be opened: reading refuses it. */
async function fingerprintIfReadable(folder: string, file: string): Promise<readonly SourceFile[]> {
  try {
    return [await fingerprint(folder, file)];
  } catch (error) {
    if (asRefused(error)) return [];
    throw error;
  }
}
