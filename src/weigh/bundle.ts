import { hashOf } from './hash.js';
import type { ClassesOf } from './word-classes.js';

/** Features that always come together: of one word, its own and those of the pieces it is made of. */
export interface Bundle {
  /** Says what it is of, for explanations: `woord: plan`. */
  readonly name: string;
  readonly hash: number;
  /** Hashes of the features. */
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  /** What they add up to in a network; filled in by the network that asks. */
  sum: Float32Array | undefined;
}

/** Where a word stands as seen from the sentence that is weighed. */
export type Part = 'woord' | 'rubriek' | 'veld' | 'titel' | 'ervoor' | 'erna';

/** Pieces of a word: of 3 to 6 characters, its ends marked. Compounds, inflections and typing errors share pieces. */
const SHORTEST = 3;
const LONGEST = 6;
const PIECES_WEIGH = 1.4;
const MOST_WORDS = 30_000;

/** Gives the features of words, those of each word made once. */
export class Bundles {
  readonly #known = new Map<string, Map<string, Bundle>>();
  readonly #classesOf: ClassesOf;

  constructor(classesOf: ClassesOf) {
    this.#classesOf = classesOf;
  }

  /** A word with its classes and pieces. */
  word(part: Part, word: string): Bundle {
    return this.#once(part, word) ?? this.#keep(part, word, this.#bundle(part, word, piecesOf));
  }

  /** A word with its classes, without its pieces. */
  bare(part: Part, word: string): Bundle {
    return (
      this.#once(part, word) ??
      this.#keep(
        part,
        word,
        this.#bundle(part, word, () => []),
      )
    );
  }

  /** One feature: of a kind, by its name. */
  single(kind: string, name: string): Bundle {
    return this.#once(kind, name) ?? this.#keep(kind, name, singleBundle(`${kind}: ${name}`));
  }

  /** Makes room for other words; not in the midst of an entry, where one word must stay one bundle. */
  forgetWhenFull(): void {
    for (const [kind, { size }] of this.#known) if (size >= MOST_WORDS) this.#known.delete(kind);
  }

  #bundle(part: Part, word: string, pieces: (form: string) => readonly string[]): Bundle {
    const form = word.replace(/\d/gu, '0');
    return wordBundle(word, { part, form, classes: this.#classesOf(word) }, pieces(form));
  }

  #once(kind: string, name: string): Bundle | undefined {
    return this.#known.get(kind)?.get(name);
  }

  #keep(kind: string, name: string, bundle: Bundle): Bundle {
    const own = this.#known.get(kind) ?? new Map<string, Bundle>();
    this.#known.set(kind, own.set(name, bundle));
    return bundle;
  }
}

interface Word {
  readonly part: Part;
  readonly form: string;
  readonly classes: readonly string[];
}

/** The word itself, what it means, and the pieces it is made of. */
function wordBundle(name: string, { part, form, classes }: Word, pieces: readonly string[]): Bundle {
  const own = hashOf(`${part} ${form}`);
  const weight = PIECES_WEIGH / Math.sqrt(pieces.length + 1);
  const ofClasses = classes.map((one) => hashOf(`${part} ~${one}`));
  const ofPieces = pieces.map((piece) => hashOf(`${part} *${piece}`));
  return {
    name: `${part}: ${name}`,
    hash: own,
    ids: Uint32Array.from([own, ...ofClasses, ...ofPieces]),
    weights: Float32Array.from([1, ...ofClasses.map(() => 1), ...ofPieces.map(() => weight)]),
    sum: undefined,
  };
}

function singleBundle(name: string): Bundle {
  const hash = hashOf(name);
  return { name, hash, ids: Uint32Array.of(hash), weights: Float32Array.of(1), sum: undefined };
}

function piecesOf(form: string): readonly string[] {
  if (form.length < SHORTEST + 1) return [];
  const marked = `<${form}>`;
  const pieces: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= marked.length; at++) pieces.push(marked.slice(at, at + size));
  return pieces;
}
