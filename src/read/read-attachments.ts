import { posix } from 'node:path';
import pLimit from 'p-limit';
import type { Refusal } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { ReadDocument, SourceCase, SourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import { readDocument } from './document/read-document.js';
import type { Input } from './input.js';
import { ATTACHMENTS_AT_ONCE } from './limits.js';
import { asRefused, Refused } from './refused.js';
import { loadFile } from './source-file.js';

/** What became of the attachment that a record names. */
export interface Attachment {
  readonly record: SourceRecord;
  readonly source?: SourceFile;
  readonly document?: ReadDocument;
  readonly refusal?: Refusal;
}

const limit = pLimit(ATTACHMENTS_AT_ONCE);

/** Reads the attachments of one case, a few at a time; the outcome is in the order of the records. */
export async function readAttachments(request: {
  readonly profile: Profile;
  readonly input: Input;
  readonly case: SourceCase;
}): Promise<readonly Attachment[]> {
  const records = request.case.records.filter((record) => record.kind === 'document');
  return Promise.all(records.map((record) => limit(() => readAttachment({ ...request, record }))));
}

interface Wanted {
  readonly profile: Profile;
  readonly input: Input;
  readonly record: SourceRecord;
}

async function readAttachment({ profile, input, record }: Wanted): Promise<Attachment> {
  if (isWrittenOut(record)) return readWrittenOut(record);
  const path = attachmentPath({ profile, input, record });
  let source: SourceFile | undefined;
  try {
    const loaded = await loadFile(input.folder, path);
    source = loaded.source;
    return { record, source, document: await readDocument(loaded.bytes, path) };
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    const refusal = { file: path, code: refused.code, reason: refused.message };
    return { record, ...(source && { source }), refusal };
  }
}

/** An attachment that the export holds itself; the address of one is never followed. */
function isWrittenOut({ values: { content = '' } }: SourceRecord): boolean {
  return content.trim() !== '' && !/^https?:/u.test(content);
}

async function readWrittenOut(record: SourceRecord): Promise<Attachment> {
  try {
    const name = record.values.file ?? record.values.title ?? '';
    return { record, document: await readDocument(decodeBase64(record.values.content ?? ''), name) };
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
  if (input.files.includes(wanted)) return wanted;
  const alike = input.files.filter((file) => stem(file) === stem(wanted));
  return alike.length === 1 ? (alike[0] ?? wanted) : wanted;
}

function stem(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length);
}
