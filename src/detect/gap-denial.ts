import type { CueTrace } from '../model/statement.js';
import type { Anchor } from './around.js';
import type { Phrase } from './match/phrase.js';

const DENIAL =
  /(?<!\p{L})(?:niet|nt|nooit|niks|niets|geen|gn)(?!\p{L}|\s+(?:alleen|enkel|slechts|zo|altijd|alle)(?!\p{L}))/iu;

/** A denial in a gap of the anchor: `werken we niet samen`, `zetten wij dus niet in`. */
export function denialInGap({ reading, at, classNumber, start, end }: Anchor): CueTrace | undefined {
  if (end - start < 3) return undefined;
  const from = reading.tokens.startOf(start);
  const match = DENIAL.exec(reading.words({ start, end }));
  if (match === null) return undefined;
  const phrase = reading.index.matcher.phraseAt(reading.phraseAt(at, classNumber));
  if (!hasGap(phrase) || denies(phrase)) return undefined;
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  return { kind: 'afwezig', words: match[0], span };
}

const hasGap = ({ elements }: Phrase): boolean => elements.some(({ gap }) => gap > 0);

const denies = ({ elements }: Phrase): boolean =>
  elements.some(({ atoms }) => atoms.some(({ word }) => DENIAL.test(word)));
