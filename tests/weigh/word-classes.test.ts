import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { classesIn } from '../../src/weigh/word-classes.js';

const { wordClasses } = loadKnowledge('.');
const classesOf = classesIn([
  {
    about: '',
    classes: { bellen: 'bellen gebeld telefoontje', overleg: 'gesprek overleg Beëindiging', bel: 'bel' },
  },
]);

test.each([
  ['gebeld', ['bellen'], 'zoals het er staat'],
  ['gesprekken', ['overleg'], 'verbogen'],
  ['beeindiging', ['overleg'], 'zonder trema, zoals woorden vergeleken worden'],
  ['verzoeningsgesprek', ['overleg'], 'een samenstelling is wat haar eind is'],
  ['label', [], 'een kort eind is toeval'],
  ['fiets', [], 'onbekend'],
])('%s: %j (%s)', (word, classes) => {
  expect(classesOf(word)).toEqual(classes);
});

test('a word of two meanings is of both classes', () => {
  const both = classesIn([{ about: '', classes: { meubel: 'bank kast', geld: 'bank rekening' } }]);
  expect(both('bank')).toEqual(['meubel', 'geld']);
});

test('the classes in rules/lezer/klassen each have ten words or more, all written small', () => {
  const all = wordClasses.flatMap(({ classes }) => Object.entries(classes));
  expect(all.filter(([, words]) => words.split(/\s+/u).length < 10).map(([name]) => name)).toEqual([]);
  expect(all.filter(([, words]) => words !== words.toLowerCase()).map(([name]) => name)).toEqual([]);
  expect(all.length).toBeGreaterThan(700);
});
