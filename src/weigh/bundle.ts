import { hashOf } from './hash.js';

/** Features that always come together: of one word, its own and those of the pieces it is made of. */
export interface Bundle {
  /** Says what it is of, for explanations: `woord: plan`. */
  readonly name: string;
  readonly hash: number;
  /** Hashes of the features. */
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  /** What they add up to in a network; filled in by the network that asks. */
  sum?: Float32Array;
}

/** Where a word stands as seen from the sentence that is weighed. */
export type Part = 'woord' | 'rubriek' | 'veld' | 'titel' | 'ervoor' | 'erna';

/** Pieces of a word: of 3 to 6 characters, its ends marked. Compounds, inflections and typing errors share pieces. */
const SHORTEST = 3;
const LONGEST = 6;
const PIECES_WEIGH = 1.4;
const MOST_WORDS = 100_000;

/** Gives the features of words, those of each word made once. */
export class Bundles {
  #known = new Map<string, Bundle>();

  /** A word with its pieces. */
  word(part: Part, word: string): Bundle {
    return this.#once(`${part}: ${word}`, (name) => {
      const form = word.replace(/\d/gu, '0');
      const pieces = word.length < 4 ? [] : piecesOf(`<${form}>`);
      const own = hashOf(`${part} ${form}`);
      const weight = PIECES_WEIGH / Math.sqrt(pieces.length + 1);
      return {
        name,
        hash: own,
        ids: Uint32Array.from([own, ...pieces.map((piece) => hashOf(`${part} *${piece}`))]),
        weights: Float32Array.from([1, ...pieces.map(() => weight)]),
      };
    });
  }

  /** One feature by its name. */
  single(name: string): Bundle {
    return this.#once(name, () => {
      const hash = hashOf(name);
      return { name, hash, ids: Uint32Array.of(hash), weights: Float32Array.of(1) };
    });
  }

  #once(name: string, make: (name: string) => Bundle): Bundle {
    let bundle = this.#known.get(name);
    if (bundle === undefined) {
      if (this.#known.size >= MOST_WORDS) this.#known = new Map();
      bundle = make(name);
      this.#known.set(name, bundle);
    }
    return bundle;
  }
}

function piecesOf(marked: string): readonly string[] {
  const pieces: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= marked.length; at++) pieces.push(marked.slice(at, at + size));
  return pieces;
}
