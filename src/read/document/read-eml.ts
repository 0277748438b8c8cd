import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { Refused } from '../refused.js';
import { attachedFiles, type Hanging } from './attached-files.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { htmlBlocks } from './html-blocks.js';
import { mailBlocks } from './mail-blocks.js';
import { linesOf } from './read-plain-text.js';

/** Mail: subject, sender and recipients as lines, then the text, with the files that hang on it. @throws Refused when damaged. */
export async function readEml(bytes: Uint8Array): Promise<DocumentText> {
  const {
    from,
    to = [],
    subject = '',
    text,
    html,
    attachments,
  } = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new Refused('onleesbaar', 'is een beschadigd e-mailbericht', { cause });
  });
  const body = text?.trim() ? linesOf(text) : htmlBlocks(html ?? '');
  const blocks = mailBlocks({ from: from ? nameOf(from) : '', to: to.map(nameOf), subject, body });
  return { ...composeDocument(blocks), attached: attachedFiles(attachments.map(hangingOn)) };
}

function hangingOn({ filename, mimeType, disposition, related, content }: Attachment): Hanging {
  return {
    name: filename ?? (mimeType === 'message/rfc822' ? 'bericht.eml' : ''),
    hidden: disposition === 'inline' || related === true,
    bytes: () => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)),
  };
}

function nameOf({ name, address }: Address): string {
  return name || (address ?? '');
}
