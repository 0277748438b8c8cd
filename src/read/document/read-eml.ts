import PostalMime, { type Address } from 'postal-mime';
import { Refused } from '../refused.js';
import { composeDocument } from './compose-document.js';
import type { Block, DocumentText } from './document-text.js';
import { htmlBlocks } from './html-blocks.js';
import { linesOf } from './read-plain-text.js';

/** Mail: subject, sender and recipients as lines, then the text; its own attachments are not read. */
export async function readEml(bytes: Uint8Array): Promise<DocumentText> {
  const mail = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw new Refused('onleesbaar', 'is een beschadigd e-mailbericht', { cause });
  });
  const body = mail.text?.trim() ? linesOf(mail.text) : htmlBlocks(mail.html ?? '');
  const header = [
    line('Van', mail.from ? names([mail.from]) : ''),
    line('Aan', names(mail.to ?? [])),
    line('Onderwerp', mail.subject ?? ''),
  ].flat();
  return composeDocument(header.length > 0 ? [...header, { text: '', heading: false }, ...body] : body);
}

function line(label: string, value: string): readonly Block[] {
  return value === '' ? [] : [{ text: `${label}: ${value}`, heading: false }];
}

function names(addresses: readonly Address[]): string {
  return addresses.map(({ name, address }) => name || (address ?? '')).join('; ');
}
