import type { Statement } from '../model/statement.js';
import type { SurveyedEntry, SurveyedSentence } from '../model/survey.js';

/** A sentence in its entry. */
export interface Placed {
  readonly entry: SurveyedEntry;
  readonly sentence: SurveyedSentence;
}

/** Whether a statement was made on a sentence; one on a title counts for the first sentence. */
export function isOn({ entry, span }: Statement, { entry: own, sentence }: Placed): boolean {
  if (entry !== own.entry.id) return false;
  if (span.end === 0) return own.sentences[0] === sentence;
  return Math.min(span.end, sentence.span.end) > Math.max(span.start, sentence.span.start);
}
