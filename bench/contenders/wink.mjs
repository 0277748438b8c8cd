import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { plainPhrases } from './plain-phrases.mjs';

/** wink-nlp with nothing but tokens and custom entities, given as stretches of tokens. */
export function createWink(phrases, { inflect }) {
  const nlp = winkNLP(model, ['cer']);
  const { its } = nlp;
  const tokens = (word) => nlp.readDoc(word).tokens().out().join(' ');
  const patterns = plainPhrases(phrases, inflect)
    .map((words) => words.map(tokens).join(' '))
    .filter((pattern) => !/[[\]|^]/u.test(pattern));
  nlp.learnCustomEntities([{ name: 'zinsdeel', patterns }], {
    matchValue: false,
    usePOS: false,
    useEntity: false,
  });
  return (text) => nlp.readDoc(text).customEntities().out(its.span).length;
}
