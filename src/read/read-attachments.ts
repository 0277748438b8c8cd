import { posix } from 'node:path';
import pLimit from 'p-limit';
import type { Refusal } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase, SourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import type { ReadOptions } from './document/read-document.js';
import { fileIndex } from './file-index.js';
import type { Input } from './input.js';
import { ATTACHMENTS_AT_ONCE } from './limits.js';
import { type Attachment, readAttachment, refusalOf } from './read-attachment.js';
import { Refused } from './refused.js';
import { loadFile } from './source-file.js';

export interface ReadAttachments {
  readonly profile: Profile;
  readonly input: Input;
  readonly case: SourceCase;
  readonly options: ReadOptions;
}

const limit = pLimit(ATTACHMENTS_AT_ONCE);

/** Reads the attachments of one case, a few at a time: by record, what came of it; a zip archive gives one for every file in it, a mail one more for every file on it. */
export async function readAttachments(
  request: ReadAttachments,
): Promise<ReadonlyMap<SourceRecord, readonly Attachment[]>> {
  const records = request.case.records.filter((record) => record.kind === 'document');
  const read = records.map(
    async (record) => [record, await limit(() => readNamed({ ...request, record }))] as const,
  );
  return new Map(await Promise.all(read));
}

interface Wanted extends ReadAttachments {
  readonly record: SourceRecord;
}

async function readNamed(wanted: Wanted): Promise<readonly Attachment[]> {
  const { record, input, options } = wanted;
  if (isWrittenOut(record)) return readWrittenOut(record, options);
  const path = attachmentPath(wanted);
  let source: SourceFile | undefined;
  try {
    const loaded = await loadFile(input.folder, path);
    source = loaded.source;
    const read = await readAttachment({ record, file: path, bytes: loaded.bytes, options });
    return read.map((one, index) =>
      index === 0 ? { ...one, source: statedIn(one, wanted, loaded.source) } : one,
    );
  } catch (error) {
    return [{ record, ...(source && { source }), refusal: refusalOf(path, error) }];
  }
}

/** How a text in an archive is written says nothing of the archive. */
function statedIn(read: Attachment, { record }: Wanted, source: SourceFile): SourceFile {
  const encoding = read.record === record ? read.document?.encoding : undefined;
  return { ...source, ...(encoding && { encoding }) };
}

/** An attachment that the export holds itself; the address of one is never followed. */
function isWrittenOut({ values: { content = '' } }: SourceRecord): boolean {
  return content.trim() !== '' && !/^https?:/u.test(content);
}

/** Of what it holds itself an export says the place, not a file. */
async function readWrittenOut(record: SourceRecord, options: ReadOptions): Promise<readonly Attachment[]> {
  const file = record.values.file ?? record.values.title ?? '';
  const placed = ({ code, reason }: Refusal, { locator }: SourceRecord): Refusal => ({
    file: record.file,
    code,
    reason: `de bijlage bij ${locator} ${reason}`,
  });
  try {
    const bytes = decodeBase64(record.values.content ?? '');
    const read = await readAttachment({ record, file, bytes, options });
    return read.map((one) => (one.refusal ? { ...one, refusal: placed(one.refusal, one.record) } : one));
  } catch (error) {
    return [{ record, refusal: placed(refusalOf(file, error), record) }];
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
