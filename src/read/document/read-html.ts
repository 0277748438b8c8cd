import { decodeLoose } from '../decode-text.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { htmlBlocks } from './html-blocks.js';

export async function readHtml(bytes: Uint8Array): Promise<DocumentText> {
  return composeDocument(htmlBlocks(decodeLoose(bytes)));
}
