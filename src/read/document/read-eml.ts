import PostalMime, { type Address } from 'postal-mime';
import { Refused } from '../refused.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { htmlBlocks } from './html-blocks.js';
import { mailBlocks } from './mail-blocks.js';
import { linesOf } from './read-plain-text.js';

/** Mail: subject, sender and recipients as lines, then the text; its own attachments are not read. */
export async function readEml(bytes: Uint8Array): Promise<DocumentText> {
  const {
    from,
    to = [],
    subject = '',
    text,
    html,
  } = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new Refused('onleesbaar', 'is een beschadigd e-mailbericht', { cause });
  });
  const body = text?.trim() ? linesOf(text) : htmlBlocks(html ?? '');
  return composeDocument(mailBlocks({ from: from ? nameOf(from) : '', to: to.map(nameOf), subject, body }));
}

function nameOf({ name, address }: Address): string {
  return name || (address ?? '');
}
