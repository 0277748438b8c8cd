import type { CueKind } from '../model/lexicon.js';
import type { CueTrace } from '../model/statement.js';
import type { Sentence } from './sentences.js';

export const QUESTION = '?';
// Opnieuw bedreigd? Nee. · MDO gehad? Antwoord: ja
const ANSWER = /^["'’”)\s]*\?["'’”)\s]*(?:antwoord\s*:?\s*)?(?<answer>ja|nee)(?!\p{L})/iu;
const CLOSING = /["'’”)\s]/u;

/** A question mark, perhaps after what closes a quotation or after a space. */
const isQuestionAt = (text: string, at: number): boolean =>
  text[at] === QUESTION || (text[at + 1] === QUESTION && CLOSING.test(text[at]!));

/** The question mark that ends a sentence: a denial where the answer `nee` follows, nothing where `ja` does. */
export function questionMark({
  span,
  reading: { text },
}: Sentence): (CueTrace & { readonly kind: CueKind }) | undefined {
  const at = span.end;
  if (!isQuestionAt(text, at)) return undefined;
  const answer = ANSWER.exec(text.slice(at, at + 30))?.groups?.answer?.toLowerCase();
  if (answer === 'ja') return undefined;
  const kind = answer === 'nee' ? 'afwezig' : 'onzeker';
  return { kind, words: answer ?? QUESTION, span: { start: at, end: at + 1 } };
}
