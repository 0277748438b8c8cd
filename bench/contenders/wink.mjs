import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { plainPhrases } from './plain-phrases.mjs';

/** wink-nlp with nothing but tokens and custom entities. */
export function createWink(phrases) {
  const nlp = winkNLP(model, ['cer']);
  const patterns = plainPhrases(phrases).map((words) =>
    nlp.readDoc(words.join(' ')).tokens().out().join(' '),
  );
  nlp.learnCustomEntities(
    [{ name: 'zinsdeel', patterns: patterns.filter((pattern) => !/[[\]|^]/u.test(pattern)) }],
    {
      matchValue: false,
      usePOS: false,
      useEntity: false,
    },
  );
  return (text) => nlp.readDoc(text).customEntities().length();
}
