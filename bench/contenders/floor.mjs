const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

import { plainPhrases } from './plain-phrases.mjs';

/** The least that finds phrases in Dutch at all: words by regex, a memoised stem, a walk through a trie. */
export function createFloor(phrases, { stem }) {
  const root = new Map();
  for (const words of plainPhrases(phrases, (word) => [word])) {
    let node = root;
    for (const word of words) {
      const key = stem(word);
      if (!node.has(key)) node.set(key, new Map());
      node = node.get(key);
    }
    node.ends = true;
  }
  return (text) => {
    const stems = (text.match(WORD) ?? []).map((word) => stem(word.toLowerCase()));
    const found = [];
    for (let from = 0; from < stems.length; from++) {
      let node = root.get(stems[from]);
      for (let at = from + 1; node !== undefined; at++) {
        if (node.ends) found.push([from, at - 1]);
        node = node.get(stems[at]);
      }
    }
    return found.length;
  };
}
