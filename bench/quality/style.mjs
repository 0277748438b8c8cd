import { FINITE_VERBS } from './finite-verbs.mjs';

export const STYLES = ['telegram', 'gemengd', 'proza'];

/** Chosen on dossiers that are not locked, so that each style holds at least an eighth of them. */
export const STYLE_BOUNDS = {
  telegram: { mostWords: 9, leastVerbless: 0.35 },
  proza: { leastWords: 10, mostVerbless: 0.25 },
};

/** One or two words are an answer in a form, no sentence. */
const LEAST_WORDS = 3;

/** How long the sentences of a dossier are, and how many do without a finite verb. */
export function measureStyle(sentences) {
  const counted = sentences.filter(({ length }) => length >= LEAST_WORDS);
  if (counted.length === 0) return { words: 0, verbless: 1 };
  const words = counted.reduce((sum, { length }) => sum + length, 0);
  const verbless = counted.filter((sentence) => !sentence.some((word) => FINITE_VERBS.has(word)));
  return { words: words / counted.length, verbless: verbless.length / counted.length };
}

export function styleOf({ words, verbless }) {
  const { telegram, proza } = STYLE_BOUNDS;
  if (words <= telegram.mostWords && verbless >= telegram.leastVerbless) return 'telegram';
  if (words >= proza.leastWords && verbless <= proza.mostVerbless) return 'proza';
  return 'gemengd';
}

/** The sentences of a text as words in lower case; lines and closing marks end them. */
export function sentencesIn(text) {
  return text
    .split(/[.!?;]+(?:\s|$)|\n+/u)
    .map((sentence) => sentence.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [])
    .filter(({ length }) => length > 0);
}

/** Written text only: choices and ticks have no style. */
function textsOf({ entries }) {
  return entries
    .filter(({ kind, value }) => (kind === 'text' || kind === 'attachment') && typeof value === 'string')
    .map(({ value }) => value);
}

export const dossierStyle = (dossier) => styleOf(measureStyle(textsOf(dossier).flatMap(sentencesIn)));
