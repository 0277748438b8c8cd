import type { Span } from '../model/statement.js';
import type { Sentence } from './sentences.js';

/** A year that says when something was: `in april 2016`. */
export interface Year {
  readonly year: number;
  readonly words: string;
  /** How many characters it reaches on either side: all of its sentence where a word or its place ties it to that. */
  readonly reach: number;
  readonly span: Span;
}

/** Names of months, as alternatives of a pattern. */
export const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const YEAR = new RegExp(
  `(?<!\\bgeb\\.?|\\bgeboren)(?:^|\\s)(?:in|uit|van|op|begin|eind|rond|medio|zomer|najaar|voorjaar|winter|jaar|jaren)\\s+(?:(?:\\d{1,2}\\s+)?(?:${MONTH})\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
// 2013 veiligheidsplan bij andere gemeente · PTSS vastgesteld (2015) · OTS 2012-2014; not Mila (2015), sinds 2019, € 2000, 06-2012, 2013 AB, 2022-10-06
const BARE = new RegExp(
  `(?<!\\b(?:geb\\.?|geboren|bouwjaar|sinds|vanaf|na|nr\\.?|nummer|${MONTH})\\s+)(?<![\\p{L}\\d€.,/'’-]|€\\s|\\p{Lu}\\p{Ll}+\\s\\()(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d]|[.,]\\d|-\\d\\d-|\\s\\p{Lu}{2}(?!\\p{L}))`,
  'gu',
);

const NONE: readonly Year[] = [];

/** The years of a sentence, found once for all rules. */
export function yearsIn(sentence: Sentence): readonly Year[] {
  sentence.years ??= findYears(sentence);
  return sentence.years;
}

function findYears({ quote, span }: Sentence): readonly Year[] {
  if (!quote.includes('19') && !quote.includes('20')) return NONE;
  return [...yearsBy(YEAR, quote), ...yearsBy(BARE, quote)].map(({ span: { start, end }, ...year }) => ({
    ...year,
    span: { start: span.start + start, end: span.start + end },
  }));
}

/** A bare year that does not open its sentence dates what stands near it. */
const NEAR = 60;

function yearsBy(pattern: RegExp, quote: string): readonly Year[] {
  return [...quote.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
    year: Number(groups?.year),
    words: words.trim(),
    reach: pattern === BARE && index > 2 ? NEAR : Number.POSITIVE_INFINITY,
    span: { start: index, end: index + words.length },
  }));
}
