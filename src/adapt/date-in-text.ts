import { parseDate } from './parse-date.js';

/** So many filled lines from the top a document says when it was written. */
const TOP = 8;
/** `Datum: 4 maart 2024`, `Datum verslag: 4-3-2024`, `Verzonden: maandag 4 maart 2024 10:15`; not the day of a birth. */
const LABELLED =
  /^(?:datum|date|verzonden|verstuurd|opgesteld|d\.?d\.?)(?: (?!geboorte|volgend)\p{L}+){0,2} ?: ?(?<date>.+)$/iu;
/** `Utrecht, 4 maart 2024`. */
const AFTER_TOWN = /^\p{Lu}[\p{L}' -]{1,30}, (?<date>\d{1,2}[ -].{4,20})$/u;
const BARE = /^(?<date>\d{1,4}[ ./-].{4,20})$/u;
const TIME = /[ ,]+(?:om )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: uur)?$/u;

/** ISO date that the first lines of a document give it; undefined when they do not. */
export function dateInText(text: string): string | undefined {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, TOP);
  for (const line of lines) {
    const found = [LABELLED, AFTER_TOWN, BARE].map((pattern) => pattern.exec(line)?.groups?.date);
    const date = found.flatMap((one) => parseDate(one?.replace(TIME, '').replace(/\.$/u, '') ?? '') ?? [])[0];
    if (date !== undefined) return date;
  }
  return undefined;
}
