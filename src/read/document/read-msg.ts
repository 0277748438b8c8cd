import { createRequire } from 'node:module';
import type * as outlook from '@kenjiuno/msgreader';
import { z } from 'zod';
import { decodeLoose } from '../decode-text.js';
import { Refused } from '../refused.js';
import { attachedFiles, type Hanging } from './attached-files.js';
import { composeDocument } from './compose-document.js';
import { checkCompoundFile } from './compound/check-compound-file.js';
import type { Block, DocumentText } from './document-text.js';
import { htmlBlocks } from './html-blocks.js';
import { mailBlocks } from './mail-blocks.js';
import { linesOf } from './read-plain-text.js';

/** What the package calls a text is one only if the message says so; what it says otherwise counts as absent. */
const TEXT = z.string().catch('');
const FIELDS = z.object({
  error: z.unknown().optional(),
  senderName: TEXT,
  senderEmail: TEXT,
  recipients: z.array(z.object({ name: TEXT, email: TEXT })).catch([]),
  subject: TEXT,
  body: TEXT,
  bodyHtml: TEXT,
  html: z.instanceof(Uint8Array).optional().catch(undefined),
  attachments: z
    .array(
      z.object({
        fileName: TEXT,
        name: TEXT,
        attachmentHidden: z.boolean().catch(false),
        innerMsgContent: z.boolean().catch(false),
      }),
    )
    .catch([]),
});
type Fields = z.infer<typeof FIELDS>;

// The package is CommonJS that marks itself as a module: loaders do not agree on what its default is.
const { default: MsgReader } = createRequire(import.meta.url)(
  '@kenjiuno/msgreader',
) as typeof outlook.default;

/** Mail as Outlook keeps it: sender, recipients and subject as lines, then the text, with the files that hang on it. @throws Refused when damaged. */
export async function readMsg(bytes: Uint8Array): Promise<DocumentText> {
  // The package follows what the file says of itself without end.
  checkCompoundFile(bytes);
  const reader = new MsgReader(Uint8Array.from(bytes).buffer);
  const { error, senderName, senderEmail, recipients, subject, attachments, ...rest } = fieldsOf(reader);
  const body = bodyOf(rest);
  const isEmpty = attachments.length === 0 && body.every(({ text }) => text.trim() === '');
  if (error !== undefined || isEmpty)
    throw new Refused('onleesbaar', 'is een Outlookbericht zonder leesbare tekst; sla het op als eml');
  const to = recipients.map(({ name, email }) => name || email);
  const hanging = attachments.map(
    ({ fileName, name, attachmentHidden, innerMsgContent }, index): Hanging => ({
      name: innerMsgContent ? `${name || 'bericht'}.msg` : fileName || name,
      hidden: attachmentHidden,
      bytes: () => contentOf(reader, index),
    }),
  );
  const blocks = mailBlocks({ from: senderName || senderEmail, to, subject, body });
  return { ...composeDocument(blocks), attached: attachedFiles(hanging) };
}

/** Undefined where the message does not hold what it names. */
function contentOf(reader: outlook.default, index: number): Uint8Array | undefined {
  try {
    return reader.getAttachment(index).content;
  } catch {
    return undefined;
  }
}

function fieldsOf(reader: outlook.default): Fields {
  try {
    return FIELDS.parse(reader.getFileData());
  } catch (cause) {
    throw new Refused('onleesbaar', 'is een beschadigd Outlookbericht; sla het op als eml', { cause });
  }
}

function bodyOf({ body, bodyHtml, html }: Pick<Fields, 'body' | 'bodyHtml' | 'html'>): readonly Block[] {
  if (body.trim() !== '') return linesOf(body);
  return htmlBlocks(bodyHtml || (html ? decodeLoose(html) : ''));
}
