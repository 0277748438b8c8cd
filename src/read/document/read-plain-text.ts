import { decodeLoose } from '../decode-text.js';
import { composeDocument } from './compose-document.js';
import type { Block, DocumentText } from './document-text.js';

export async function readPlainText(bytes: Uint8Array): Promise<DocumentText> {
  return composeDocument(linesOf(decodeLoose(bytes)));
}

/** Lines of a text, whatever its line ends. */
export function linesOf(text: string): readonly Block[] {
  return text.split(/\r\n|\n|\r/u).map((line) => ({ text: line.trimEnd(), heading: false }));
}
