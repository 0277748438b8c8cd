import type { Span } from '../model/statement.js';
import type { Sentence } from './sentences.js';

/** A year that says when something was: `in april 2016`. */
export interface Year {
  readonly year: number;
  readonly words: string;
  readonly span: Span;
}

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const YEAR = new RegExp(
  `(?<!\\bgeb\\.?|\\bgeboren)(?:^|\\s)(?:in|uit|van|op|begin|eind|rond|medio|zomer|najaar|voorjaar|winter)\\s+(?:(?:\\d{1,2}\\s+)?(?:${MONTH})\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);

const NONE: readonly Year[] = [];

/** The years of a sentence, found once for all rules. */
export function yearsIn(sentence: Sentence): readonly Year[] {
  sentence.years ??= findYears(sentence);
  return sentence.years;
}

function findYears({ quote, span }: Sentence): readonly Year[] {
  if (!quote.includes('19') && !quote.includes('20')) return NONE;
  return [...quote.matchAll(YEAR)].map((match) => {
    const start = span.start + match.index;
    return {
      year: Number(match.groups?.year),
      words: match[0].trim(),
      span: { start, end: start + match[0].length },
    };
  });
}
