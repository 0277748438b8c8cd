import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { linesOf } from './read-plain-text.js';
import { rtfText } from './rtf-text.js';

/** Rich text; what is bold or large is not told apart. */
export async function readRtf(bytes: Uint8Array): Promise<DocumentText> {
  return composeDocument(linesOf(rtfText(new TextDecoder('windows-1252').decode(bytes))));
}
