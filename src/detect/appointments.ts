import type { Span } from '../model/statement.js';
import type { Sentence } from './sentences.js';
import { MONTH } from './years.js';

/** A moment with a verb in the present tense, or a day that opens a note: what is to be done then. */
export interface Appointment {
  readonly words: string;
  readonly span: Span;
}

const DAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?';
const SHORT_DAY = '(?:ma|di|wo|do|vr|za|zo)';
const DATE = `(?:de\\s+)?(?:\\d{1,2}\\s+(?:${MONTH})|\\d{1,2}[-/]\\d{1,2}(?!\\d)|\\d{1,2}e(?!\\p{L}))`;
const MOMENT = `(?:(?:${DAY}|${SHORT_DAY}\\.?)(?:\\s+${DATE})?|${DATE})(?:,?\\s+(?:om\\s+)?(?:\\d{1,2}[.:]\\d\\d|\\d{1,2}\\s?u(?:ur)?|\\p{L}+\\s+uur)(?!\\p{L}))?`;
const DO =
  'zit|zitten|ga|gaan|gaat|kijk|kijken|neem|neemt|nemen|wordt|worden|bezoek|bezoeken|evalueer|evalueren|bespreek|bespreken|maak|maken|roep|stem|stemmen|spreek|spreken|leg|leggen|voer|voeren|draag|dragen|overleg|overleggen';

// Do 7/3 zit ik met de jeugdarts om tafel · op 6 februari bezoeken we · daarom neem ik 16 maart een lijst af; not elke dinsdag
const WITH_VERB = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:elke|iedere|om de)\\s+|op\\s+(?=${DAY}\\s+(?!${DATE})))(?:${MOMENT}\\s+(?:${DO})|(?:${DO})(?:\\s+(?:ik|wij|we|ze|zij))?\\s+(?:op\\s+(?=${DATE}))?${MOMENT})(?!\\p{L})`,
  'iu',
);
// - wo: samen met rechercheur bij mw thuis · Ma 10u: MDO · Wk 14: met mevr. vel bekijken
const OPENING = new RegExp(
  `^\\W*(?:(?:${DAY}|${SHORT_DAY}[.:]|${SHORT_DAY}(?=\\s+(?:met|m|samen|\\d)))(?![\\p{L}'])|(?:wk|week)\\s+\\d{1,2}\\s*:)`,
  'iu',
);
// heeft besproken · gesproken · sinds · gisteren
const DONE =
  /(?<!\p{L})(?:heb|ben|bent|heeft|hebben|had|hadden|was|waren|werd|werden|is|bleek|kwam|kwamen|zat|zaten|ging|gingen|belde|belden|zei|vertelde|vertelt|sprak|spraken|stond|liep|sloeg|gaf|vroeg|ge(?!weld|zond|duld)\p{L}{3,}(?:d|t|en)|(?:be|ver|over|af|op|aan|uit|in|mee|langs|door|voor|ont|her)(?:ge)?\p{L}{3,}(?:d|gd|kt)|sinds|elke|iedere|vandaag|gisteren|vorige|afgelopen|niet door)(?!\p{L})/iu;

// A cheap test before the patterns: each of them asks for a digit, a day or a short day.
const MAY_BE = /\d|dag|(?<![a-z])(?:ma|di|wo|do|vr|za|zo)(?![a-z])/iu;

/** The appointment of which a sentence speaks, if it says nothing of what was done. */
export function appointmentIn({ quote, span }: Sentence): Appointment | undefined {
  if (!MAY_BE.test(quote)) return undefined;
  const match = WITH_VERB.exec(quote) ?? OPENING.exec(quote);
  if (match === null || DONE.test(quote)) return undefined;
  const start = span.start + match.index;
  return { words: match[0], span: { start, end: start + match[0].length } };
}
