import { createRequire } from 'node:module';
import { ownString } from './own-string.js';

// Deep import: the package's root loads for a second and 119 MB, reads .env and prints (measured).
const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_nl.js') as {
  stem(word: string): string;
};

const MOST_WORDS = 50_000;
let memo = new Map<string, string>();

/** Dutch Porter stem of a normalised word, memoised. */
export function stem(word: string): string {
  let known = memo.get(word);
  if (known === undefined) {
    if (memo.size >= MOST_WORDS) memo = new Map();
    known = ownString(stemmer.stem(word));
    memo.set(ownString(word), known);
  }
  return known;
}
