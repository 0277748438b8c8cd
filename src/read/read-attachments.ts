import { posix } from 'node:path';
import pLimit from 'p-limit';
import type { Refusal } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { ReadDocument, SourceCase, SourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import { mediaTypeOf } from './document/media-type.js';
import type { ReadOptions } from './document/read-document.js';
import { fileIndex } from './file-index.js';
import type { Input } from './input.js';
import { readIsolated } from './isolated/read-isolated.js';
import { ATTACHMENTS_AT_ONCE, MAX_READ_SECONDS, MAX_SCAN_SECONDS } from './limits.js';
import { asRefused, Refused } from './refused.js';
import { loadFile } from './source-file.js';
import { openArchive, readArchived } from './zip/archive.js';

/** What became of the attachment that a record names. */
export interface Attachment {
  /** Of a file in a zip archive: the record of the archive, with the file's own name. */
  readonly record: SourceRecord;
  readonly source?: SourceFile;
  readonly document?: ReadDocument;
  readonly refusal?: Refusal;
}

export interface ReadAttachments {
  readonly profile: Profile;
  readonly input: Input;
  readonly case: SourceCase;
  readonly options: ReadOptions;
}

const limit = pLimit(ATTACHMENTS_AT_ONCE);

/** Reads the attachments of one case, a few at a time: by record, what came of it; a zip archive gives one for every file in it. */
export async function readAttachments(
  request: ReadAttachments,
): Promise<ReadonlyMap<SourceRecord, readonly Attachment[]>> {
  const records = request.case.records.filter((record) => record.kind === 'document');
  const read = records.map(
    async (record) => [record, await limit(() => readAttachment({ ...request, record }))] as const,
  );
  return new Map(await Promise.all(read));
}

interface Wanted extends ReadAttachments {
  readonly record: SourceRecord;
}

async function readAttachment(wanted: Wanted): Promise<readonly Attachment[]> {
  const { record, input, options } = wanted;
  if (isWrittenOut(record)) return [await readWrittenOut(record, options)];
  const path = attachmentPath(wanted);
  let source: SourceFile | undefined;
  try {
    const loaded = await loadFile(input.folder, path);
    source = loaded.source;
    const type = mediaTypeOf(loaded.bytes, posix.extname(path).toLowerCase());
    if (type === 'application/zip')
      return await readMembers({ record, source, bytes: loaded.bytes, options });
    const document = await readApart(loaded.bytes, path, options);
    const { encoding } = document;
    return [{ record, source: { ...source, ...(encoding && { encoding }) }, document }];
  } catch (error) {
    return [{ record, ...(source && { source }), refusal: refusalOf(path, error) }];
  }
}

interface Packed {
  readonly record: SourceRecord;
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

async function readMembers({ record, source, bytes, options }: Packed): Promise<readonly Attachment[]> {
  const archive = await openArchive(bytes);
  const attachments: Attachment[] = [];
  for (const name of archive.files) {
    const file = `${source.path}/${name}`;
    const values = { ...record.values, title: posix.basename(name), file };
    const member: SourceRecord = { ...record, values, locator: `${record.locator}, ${name}` };
    try {
      const document = await readApart(await readArchived(archive, name), name, options);
      attachments.push({ record: member, document });
    } catch (error) {
      attachments.push({ record: member, refusal: refusalOf(file, error) });
    }
  }
  return attachments.map((one, index) => (index === 0 ? { ...one, source } : one));
}

function readApart(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadDocument> {
  const seconds = options.ocr ? MAX_SCAN_SECONDS : MAX_READ_SECONDS;
  return readIsolated({ kind: 'document', bytes, name, options }, seconds);
}

function refusalOf(file: string, error: unknown): Refusal {
  const refused = asRefused(error);
  if (!refused) throw error;
  return { file, code: refused.code, reason: refused.message };
}

/** An attachment that the export holds itself; the address of one is never followed. */
function isWrittenOut({ values: { content = '' } }: SourceRecord): boolean {
  return content.trim() !== '' && !/^https?:/u.test(content);
}

async function readWrittenOut(record: SourceRecord, options: ReadOptions): Promise<Attachment> {
  try {
    const name = record.values.file ?? record.values.title ?? '';
    return { record, document: await readApart(decodeBase64(record.values.content ?? ''), name, options) };
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    const reason = `de bijlage bij ${record.locator} ${refused.message}`;
    return { record, refusal: { file: record.file, code: refused.code, reason } };
  }
}

/** `JVBERi0x…`, `data:application/pdf;base64,JVBERi0x…`. */
function decodeBase64(content: string): Uint8Array {
  const digits = content.replace(/^data:[^,]{0,200},/u, '').replace(/\s+/gu, '');
  if (/[^A-Za-z0-9+/_=-]/u.test(digits))
    throw new Refused('onleesbaar', 'heeft een inhoud die geen base64 is');
  return Buffer.from(digits, 'base64');
}

/** Paths count from the file that names them; a mere name is looked up, also under another extension. */
function attachmentPath({ profile, input, record }: Wanted): string {
  const beside = posix.dirname(record.file);
  const named = record.values.file?.trim().replaceAll('\\', '/');
  if (named) return posix.join(beside, named);
  const folder = posix.join(beside, profile.documents);
  const wanted = posix.join(folder, record.values.title?.trim() ?? '');
  const files = fileIndex(input);
  if (files.has(wanted)) return wanted;
  const alike = files.alike(wanted);
  return alike.length === 1 ? (alike[0] ?? wanted) : wanted;
}
