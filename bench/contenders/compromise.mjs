import nlp from 'compromise/one';
import { plainPhrases } from './plain-phrases.mjs';

/** compromise's smallest build with one net of all phrases, uninflected: with all forms it takes minutes a megabyte. */
export function createCompromise(phrases) {
  const matches = plainPhrases(phrases, (word) => [word]).map((words) =>
    words.join(' ').replaceAll('-', ' '),
  );
  const net = nlp.buildNet(
    matches.filter((match) => /^[\p{L}\p{N} ]+$/u.test(match)).map((match) => ({ match })),
  );
  return (text) => nlp(text).match(net).length;
}
