import nlp from 'compromise/one';
import { plainPhrases } from './plain-phrases.mjs';

/** compromise's smallest build with one net of all phrases. */
export function createCompromise(phrases) {
  const matches = plainPhrases(phrases).map((words) => ({ match: nlp(words.join(' ')).text('normal') }));
  const net = nlp.buildNet(matches.filter(({ match }) => /^[\p{L}\p{N} -]+$/u.test(match)));
  return (text) => nlp(text).match(net).length;
}
