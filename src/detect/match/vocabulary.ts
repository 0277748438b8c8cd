import { inflect } from '../../text/inflect.js';
import { normaliseWord } from '../../text/normalise-word.js';
import { stem } from '../../text/stem.js';
import type { Atom } from './phrase.js';
import { createSpelling } from './spelling.js';

interface Affix {
  readonly word: string;
  readonly atom: number;
}

/** All single-word patterns of all phrases. */
export interface Vocabulary {
  atomOf(atom: Atom): number;
  /** How many atoms there are. */
  size(): number;
  /** The atoms that a word is, or undefined for the many words that no phrase knows. */
  look(raw: string): readonly number[] | undefined;
  /** Whether some phrase has this very word. */
  knows(raw: string): boolean;
}

/** From this many letters on, part of a word says which word it is; `*e*` does not. */
const TELLING = 3;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const cased = new Map<string, number[]>();
  const prefixes: Affix[] = [];
  const suffixes: Affix[] = [];
  const infixes: Affix[] = [];
  const stems = new Map<string, number[]>();
  const spelling = createSpelling();

  function register(atom: Atom, number: number): void {
    if (atom.kind === 'exact') push(exact, atom.word, number);
    else if (atom.kind === 'cased') push(cased, atom.word, number);
    else if (atom.kind === 'inflected') {
      for (const form of inflect(atom.word)) push(exact, form, number);
      if (atom.word.length >= 7) push(stems, stem(atom.word), number);
      spelling.add(atom.word, number);
    } else {
      ({ prefix: prefixes, suffix: suffixes, infix: infixes })[atom.kind].push({
        word: atom.word,
        atom: number,
      });
    }
  }

  function find(raw: string, normal: string): readonly number[] | undefined {
    const found = new Set<number>([...(exact.get(normal) ?? []), ...(cased.get(raw) ?? [])]);
    let isKnown = found.size > 0;
    const note = ({ word, atom }: Affix): void => {
      found.add(atom);
      isKnown ||= word.length >= TELLING;
    };
    for (const affix of prefixes) if (normal.startsWith(affix.word)) note(affix);
    for (const affix of suffixes) if (normal.endsWith(affix.word)) note(affix);
    for (const affix of infixes) if (normal.includes(affix.word)) note(affix);
    if (!isKnown && normal.length >= 7) {
      for (const atom of stems.get(stem(normal)) ?? spelling.find(normal)) found.add(atom);
    }
    return found.size === 0 ? undefined : [...found].sort((a, b) => a - b);
  }

  return {
    atomOf(atom) {
      const key = `${atom.kind} ${atom.word}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        register(atom, number);
      }
      return number;
    },
    knows: (raw) => exact.has(normaliseWord(raw)) || cased.has(raw),
    size: () => numbers.size,
    look: (raw) => find(raw, normaliseWord(raw)),
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
