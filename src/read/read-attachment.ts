import { posix } from 'node:path';
import type { Refusal } from '../model/problem.js';
import type { ReadDocument, SourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import type { Attached } from './document/document-text.js';
import { mediaTypeOf } from './document/media-type.js';
import type { OpenedDocument, ReadOptions } from './document/read-document.js';
import { readIsolated } from './isolated/read-isolated.js';
import { MAX_MAIL_DEPTH, MAX_READ_SECONDS, MAX_SCAN_SECONDS } from './limits.js';
import { asRefused, Refused } from './refused.js';
import { openArchive, readArchived } from './zip/archive.js';

/** What became of the attachment that a record names. */
export interface Attachment {
  /** Of a file in a zip archive or on a mail: the record of that, with the file's own name. */
  readonly record: SourceRecord;
  readonly source?: SourceFile;
  readonly document?: ReadDocument;
  readonly refusal?: Refusal;
}

interface Opened {
  readonly record: SourceRecord;
  /** As a refusal names it: within an archive or on a mail `brief.eml/plan.docx`. */
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
  readonly options: ReadOptions;
  /** Mails that it hangs on. */
  readonly depth?: number;
}

type Held = Opened & { readonly bytes: Uint8Array };

/** A document, or what is in a zip archive; a mail comes with the files that hang on it. Each is read, or refused by name. */
export async function readAttachment(opened: Opened): Promise<readonly Attachment[]> {
  const { record, file, bytes, depth = 0 } = opened;
  try {
    if (bytes === undefined) throw new Refused('onleesbaar', 'ontbreekt in het bericht waar het aan hangt');
    if (depth > MAX_MAIL_DEPTH)
      throw new Refused('te-groot', `zit in meer dan ${MAX_MAIL_DEPTH} berichten in elkaar`);
    if (mediaTypeOf(bytes, posix.extname(file).toLowerCase()) === 'application/zip')
      return await readMembers({ ...opened, bytes });
    return await readWithAttached({ ...opened, bytes });
  } catch (error) {
    return [{ record, refusal: refusalOf(file, error) }];
  }
}

async function readMembers({
  record,
  file,
  bytes,
  options,
  depth = 0,
}: Held): Promise<readonly Attachment[]> {
  const archive = await openArchive(bytes);
  const attachments: Attachment[] = [];
  for (const name of archive.files) {
    const member = { record: partOf(record, file, name), file: `${file}/${name}`, options, depth };
    try {
      const content = await readArchived(archive, name);
      attachments.push(...(await readWithAttached({ ...member, bytes: content })));
    } catch (error) {
      attachments.push({ record: member.record, refusal: refusalOf(member.file, error) });
    }
  }
  return attachments;
}

async function readWithAttached(opened: Held): Promise<readonly Attachment[]> {
  const { record, file, bytes, options, depth = 0 } = opened;
  const { attached = [], ...document } = await readApart(bytes, file, options);
  const read: Attachment[] = [{ record, document }];
  for (const one of attached)
    read.push(...(await readAttachment({ ...hungOn(opened, one), depth: depth + 1 })));
  return read;
}

const hungOn = ({ record, file, options }: Opened, { name, bytes }: Attached): Opened => ({
  record: partOf(record, file, name),
  file: `${file}/${name}`,
  bytes,
  options,
});

function partOf(record: SourceRecord, file: string, name: string): SourceRecord {
  const { content: _, ...values } = record.values;
  return {
    ...record,
    values: { ...values, title: posix.basename(name), file: `${file}/${name}` },
    locator: `${record.locator}, ${name}`,
  };
}

function readApart(bytes: Uint8Array, name: string, options: ReadOptions): Promise<OpenedDocument> {
  const seconds = options.ocr ? MAX_SCAN_SECONDS : MAX_READ_SECONDS;
  return readIsolated({ kind: 'document', bytes, name, options }, seconds);
}

/** @throws what is no refusal. */
export function refusalOf(file: string, error: unknown): Refusal {
  const refused = asRefused(error);
  if (!refused) throw error;
  return { file, code: refused.code, reason: refused.message };
}
