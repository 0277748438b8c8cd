import { posix } from 'node:path';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_ENTRIES,
  MAX_FILE_BYTES,
  MAX_ZIP_RATIO,
  RATIO_FROM_BYTES,
} from '../limits.js';
import { Refused } from '../refused.js';

/** The files of a zip archive, read where they stand. */
export interface Archive {
  /** In order of name. */
  readonly files: readonly string[];
  readonly open: (file: string) => Promise<AsyncIterable<Buffer>>;
  readonly close: () => void;
}

/** Opens an archive by its path, or one that stands in memory. @throws Refused when it breaks a limit or is damaged. */
export async function openArchive(source: string | Uint8Array): Promise<Archive> {
  try {
    const zip = await openZip(source);
    const entries = await contentsOf(zip);
    return {
      files: [...entries.keys()].sort(),
      open: async (file) => pieces(zip, entries.get(file)),
      close: () => zip.close(),
    };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A file of an archive, whole. */
export async function readArchived(archive: Archive, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await archive.open(file)) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new Refused('te-groot', 'is uitgepakt te groot om te lezen');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function openZip(source: string | Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false } as const;
  if (typeof source === 'string') return openPromise(source, options);
  return fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.length), options);
}

async function contentsOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES)
    throw bomb(`${zip.entryCount} onderdelen, ten hoogste ${MAX_ARCHIVE_ENTRIES}`);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > MAX_ARCHIVE_BYTES) throw bomb(`uitgepakt meer dan ${MAX_ARCHIVE_BYTES} bytes`);
    if (!isLeftover(entry.fileName)) entries.set(entry.fileName, entry);
  }
  return entries;
}

/** Folders, and what operating systems leave behind. */
function isLeftover(name: string): boolean {
  const leftovers = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);
  return (
    name.endsWith('/') || name.startsWith('__MACOSX/') || leftovers.has(posix.basename(name).toLowerCase())
  );
}

async function* pieces(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry)
    throw new Refused(
      'bijlage-ontbreekt',
      'wordt genoemd maar is er niet; lever het bestand mee op deze plaats',
    );
  if (entry.isEncrypted())
    throw new Refused(
      'wachtwoord',
      'staat met een wachtwoord in het zipbestand; lever het zonder wachtwoord',
    );
  const { compressedSize: packed, uncompressedSize: size } = entry;
  if (size > RATIO_FROM_BYTES && size > packed * MAX_ZIP_RATIO)
    throw bomb(`een bestand dat meer dan ${MAX_ZIP_RATIO} keer zo groot is als ingepakt`);
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(cause: unknown): unknown {
  if (cause instanceof Refused) return cause;
  const message = cause instanceof Error ? cause.message : '';
  if (/relative path|absolute path/u.test(message))
    return new Refused(
      'buiten-invoer',
      'is een zipbestand met een pad dat erbuiten wijst; pak het opnieuw in',
    );
  if (cause instanceof Error && 'code' in cause) return cause;
  return new Refused('onleesbaar', 'is een beschadigd zipbestand; pak het opnieuw in', { cause });
}

function bomb(what: string): Refused {
  return new Refused('zipbom', `is geen gewoon zipbestand: ${what}`);
}
