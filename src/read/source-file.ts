import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../model/run.js';
import { MAX_FILE_BYTES } from './limits.js';
import { Refused } from './refused.js';

/** A file read whole, with what the run must know of it. */
export interface LoadedFile {
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
}

/** Reads `path` (relative to `folder`); refuses what leaves the folder, is missing or is too large. */
export async function loadFile(folder: string, path: string): Promise<LoadedFile> {
  const absolute = await locate(folder, path);
  const { size } = await stat(absolute);
  if (size > MAX_FILE_BYTES)
    throw new Refused(
      'te-groot',
      `is ${megabytes(size)} MB; ten hoogste ${megabytes(MAX_FILE_BYTES)} MB wordt gelezen`,
    );
  const bytes = await readFile(absolute);
  return {
    source: { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    bytes,
  };
}

/** Size and sha256 of a file that is too large to hold. */
export async function fingerprint(folder: string, path: string): Promise<SourceFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

async function locate(folder: string, path: string): Promise<string> {
  const bound = await realpath(folder);
  const wanted = join(bound, path);
  if (!wanted.startsWith(bound + sep)) throw outside();
  const real = await realpath(wanted).catch(() => {
    throw new Refused(
      'bijlage-ontbreekt',
      'wordt genoemd maar is er niet; lever het bestand mee op deze plaats',
    );
  });
  if (!real.startsWith(bound + sep)) throw outside();
  if (!(await stat(real)).isFile()) throw new Refused('onleesbaar', 'is geen bestand');
  return real;
}

function outside(): Refused {
  return new Refused('buiten-invoer', 'wijst buiten de invoermap; een pad moet binnen de invoer blijven');
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
