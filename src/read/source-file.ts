import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { SourceFile } from '../model/run.js';
import { MAX_FILE_BYTES } from './limits.js';
import { Refused } from './refused.js';
import { zipFolder } from './zip/zip-folder.js';

/** A file read whole, with what the run must know of it. */
export interface LoadedFile {
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
}

/** Reads `path` (relative to `folder`, which may be a zip archive); refuses what leaves it, is missing or is too large. */
export async function loadFile(folder: string, path: string): Promise<LoadedFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await openFile(folder, path)) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { source: { path, bytes: size, sha256: createHash('sha256').update(bytes).digest('hex') }, bytes };
}

/** Size and sha256 of a file that is too large to hold. */
export async function fingerprint(folder: string, path: string): Promise<SourceFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of await openFile(folder, path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** The first bytes of a file. */
export async function headOf(folder: string, path: string): Promise<Buffer> {
  for await (const chunk of await openFile(folder, path)) return chunk;
  return Buffer.alloc(0);
}

/** A file in pieces; `folder` may be a zip archive. */
export async function openFile(folder: string, path: string): Promise<AsyncIterable<Buffer>> {
  const archive = await zipFolder(folder);
  if (archive === undefined) return unchangedPieces(await locate(folder, path));
  const inside = posix.normalize(path);
  if (inside.startsWith('..') || posix.isAbsolute(inside)) throw outside();
  return archive.open(inside);
}

/** Where a file stands on disk, when it was last written and how large it is: another stamp is another content. */
export async function stampOf(folder: string, path: string): Promise<string> {
  return stampAt((await zipFolder(folder)) ? folder : join(folder, path));
}

async function stampAt(file: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(file);
  return `${ino} ${size} ${mtimeMs}`;
}

/** @throws Refused when a file's stamp is not what it was before it was read. */
export function checkUnchanged(before: string, after: string): void {
  if (before === after) return;
  throw new Refused(
    'veranderd',
    'is veranderd terwijl het gelezen werd; lees een kopie die niet meer verandert',
  );
}

/** The pieces of a file as it is now: what is added meanwhile is not read, and the file is refused. */
async function* unchangedPieces(file: string): AsyncGenerator<Buffer> {
  const [stamp, { size }] = [await stampAt(file), await stat(file)];
  if (size > 0) yield* createReadStream(file, { end: size - 1 }) as AsyncIterable<Buffer>;
  checkUnchanged(stamp, await stampAt(file));
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

function tooLarge(): Refused {
  const most = Math.ceil(MAX_FILE_BYTES / (1024 * 1024));
  return new Refused('te-groot', `is groter dan ${most} MB, wat ten hoogste gelezen wordt`);
}
