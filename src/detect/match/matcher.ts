import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokenise.js';
import { createBeginnings } from './beginnings.js';
import { createHitBuffer, type HitBuffer } from './hit-buffer.js';
import type { Hits } from './hits.js';
import { type Phrase, parsePhrase } from './phrase.js';
import { createVocabulary } from './vocabulary.js';
import { createWordReader } from './word-reader.js';

/** Where a class is looked for: everywhere, or only in what names things (labels, titles, headings, authors). */
export type Use = 'prose' | 'label';

/** One automaton over all classes of phrases. Add classes, then match texts. */
export interface Matcher {
  /** Number of the class of these phrases; the same list gives the same number. */
  addClass(phrases: readonly string[], use?: Use): number;
  phrasesOf(classNumber: number): readonly Phrase[];
  /** The hits in prose, or in a short text that may be a label too. */
  match(tokens: Tokens, use: Use): Hits;
  /** Whether some phrase of prose has this word, so that it is no mere name. */
  knows(word: string): boolean;
}

export function createMatcher(): Matcher {
  const sides: Record<Use, Side> = { prose: createSide(), label: createSide() };
  const classes: Phrase[][] = [];
  const known: Record<Use, Map<string, number>> = { prose: new Map(), label: new Map() };
  const buffer = createHitBuffer();

  return {
    addClass(phrases, use = 'prose') {
      const key = phrases.join('\n');
      const same = known.prose.get(key) ?? known[use].get(key);
      if (same !== undefined) return same;
      const number = classes.length;
      const parsed = phrases.map((phrase) => parsePhrase(phrase, normaliseWord));
      classes.push(parsed);
      known[use].set(key, number);
      parsed.forEach((phrase, index) => {
        sides[use].add(phrase, number, index);
      });
      return number;
    },
    knows: (word) => sides.prose.knows(word),
    phrasesOf: (classNumber) => classes[classNumber] ?? [],
    match(tokens, use) {
      sides.prose.walk(tokens, buffer);
      if (use === 'label') sides.label.walk(tokens, buffer);
      return buffer.take();
    },
  };
}

/** The words and phrases of all classes of one use. */
interface Side {
  add(phrase: Phrase, classNumber: number, index: number): void;
  walk(tokens: Tokens, found: HitBuffer): void;
  knows(word: string): boolean;
}

function createSide(): Side {
  const vocabulary = createVocabulary();
  const beginnings = createBeginnings();
  const wordsOf = createWordReader((raw) => {
    const { normal, atoms } = vocabulary.look(raw);
    return { normal, plan: atoms && beginnings.planOf(atoms) };
  });
  return {
    add({ elements }, classNumber, index) {
      const positions = elements.map(({ atoms, optional, gap }) => ({
        atoms: atoms.map((atom) => vocabulary.atomOf(atom)),
        optional,
        gap,
      }));
      for (let from = 0; from < positions.length; from++) {
        beginnings.add({ classNumber, phrase: index, positions: positions.slice(from) });
        if (!positions[from]!.optional) return;
      }
    },
    walk: (tokens, found) => beginnings.walk(wordsOf(tokens), found),
    knows: vocabulary.knows,
  };
}
