import { expect, test } from 'vitest';
import { indexLexicon } from '../../src/detect/lexicon-index.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

test('a class that two files name is refused by name, for one would silently replace the other', () => {
  const knowledge = loadKnowledge('.');
  const [first] = knowledge.lexicons;
  const twice = { ...knowledge, lexicons: [...knowledge.lexicons, first!] };
  const [name = ''] = Object.keys(first?.classes ?? {});
  expect(() => indexLexicon(twice)).toThrow(`Klasse ${name} staat twee keer`);
});
