import { expect, test } from 'vitest';
import { createMatcher } from '../../../src/detect/match/matcher.js';
import { tokenise } from '../../../src/text/tokenise.js';
import { oneOf, seeded } from './seeded.js';

const LETTERS = [...'abcdef'];

interface Part {
  readonly letters: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A phrase of one to four words, one of which may not be absent. */
function phraseOf(random: () => number): readonly Part[] {
  const length = 1 + Math.floor(random() * 4);
  const required = Math.floor(random() * length);
  return Array.from({ length }, (_, at) => ({
    letters: [...new Set([oneOf(LETTERS, random), ...(random() < 0.2 ? [oneOf(LETTERS, random)] : [])])],
    optional: at !== required && random() < 0.3,
    gap: at > 0 && random() < 0.3 ? 1 + Math.floor(random() * 4) : 0,
  }));
}

/** The phrase in the notation of the rules; a word is a letter, doubled. */
const sourceOf = (parts: readonly Part[]): string =>
  parts
    .map(({ letters, optional, gap }) => {
      const word = letters.map((letter) => letter + letter).join('|');
      return `${gap > 0 ? `..${gap} ` : ''}${word}${optional ? '?' : ''}`;
    })
    .join(' ');

/** The same phrase as patterns of letters: one for each word that it may begin with. */
function patternsOf(parts: readonly Part[]): readonly RegExp[] {
  const required = parts.findIndex(({ optional }) => !optional);
  return parts.slice(0, required + 1).map((first, from) => {
    const rest = parts.slice(from + 1).map(({ letters, optional, gap }) => {
      const word = `.{0,${gap}}?[${letters.join('')}]`;
      return optional ? `(?:${word})?` : word;
    });
    return new RegExp(`[${first.letters.join('')}]${rest.join('')}`, 'yu');
  });
}

/** Per start the furthest end. */
function furthest(hits: Iterable<{ readonly start: number; readonly end: number }>) {
  const ends = new Map<number, number>();
  for (const { start, end } of hits) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return [...ends].sort(([a], [b]) => a - b);
}

function* patternHits(patterns: readonly RegExp[], letters: string) {
  for (const pattern of patterns) {
    for (let start = 0; start < letters.length; start++) {
      pattern.lastIndex = start;
      const match = pattern.exec(letters);
      if (match !== null) yield { start, end: start + match[0].length };
    }
  }
}

test('vindt wat dezelfde zinsdelen als patronen vinden', () => {
  const random = seeded(2);
  const matcher = createMatcher();
  const classes = Array.from({ length: 200 }, () => {
    const phrases = Array.from({ length: 1 + Math.floor(random() * 3) }, () => phraseOf(random));
    return { number: matcher.addClass(phrases.map(sourceOf)), patterns: phrases.flatMap(patternsOf) };
  });
  let found = 0;
  for (let turn = 0; turn < 60; turn++) {
    // `z` is a word that no phrase has
    const letters = Array.from({ length: Math.floor(random() * 40) }, () => oneOf([...LETTERS, 'z'], random));
    const hits = matcher.match(tokenise(letters.map((letter) => letter + letter).join(' ')), 'prose');
    for (const { number, patterns } of classes) {
      const expected = furthest(patternHits(patterns, letters.join('')));
      expect(furthest(hits.get(number) ?? [])).toEqual(expected);
      expect(hits.has(number)).toBe(expected.length > 0);
      found += expected.length;
    }
  }
  expect(found).toBeGreaterThan(10_000);
});
