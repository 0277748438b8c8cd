import { LEAST_CONFIDENCE } from '../../model/scan.js';
import { Refused } from '../refused.js';
import { composeDocument } from './compose-document.js';
import type { DocumentText } from './document-text.js';
import { linesOf } from './read-plain-text.js';
import { recognisePages } from './recognise-pages.js';
import { joinWrapped } from './reflow.js';

export interface ScanText extends DocumentText {
  /** Page by page, in whole percents. */
  readonly confidence: readonly number[];
}

/** The text of a scanned PDF. @throws Refused when no page gives text. */
export async function readScan(bytes: Uint8Array): Promise<ScanText> {
  const pages = await recognisePages(bytes);
  const confidence = pages.map((page) => Math.round(page.confidence));
  const text = pages
    .filter((_, page) => (confidence[page] ?? 0) >= LEAST_CONFIDENCE)
    .map((page) => unwrapped(page.text));
  const document = composeDocument(linesOf(text.join('\n\n')));
  if (document.text === '')
    throw new Refused('scan-zonder-tekst', 'is een scan waarin ook tekstherkenning geen tekst vindt');
  return { ...document, confidence };
}

/** A line that ends beyond this share of the widest, and ends no sentence, goes on in the next. */
const LONG = 0.8;

function unwrapped(text: string): string {
  const lines = text.split('\n');
  const widest = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined && line.trim() !== '')
      paragraphs[paragraphs.length - 1] = joinWrapped(last, line);
    else paragraphs.push(line);
    goesOn = line.length > widest * LONG && !/[.!?:]["')’”]*$/u.test(line.trimEnd());
  }
  return paragraphs.join('\n');
}
