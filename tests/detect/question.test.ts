import { expect, test } from 'vitest';
import { saidIn } from './detect-in.js';

test.each([
  'Waarom is er geen overleg met school?',
  'Is er geen veiligheidsplan?',
  'Waarom is er geen MDO gehouden?',
  'Waarom heeft niemand de procesregie?',
  'Is er met de huisarts afgesproken wie wat doet?',
  'Is er volgende week een MDO gepland?',
  'Zijn er geen nieuwe incidenten geweest?',
])('een vraag beslist niets: %s', (question) => {
  expect(saidIn({ text: question })).toEqual([]);
});

test('wat naast de vraag gezegd wordt, telt wel', () => {
  expect(saidIn({ text: 'Waarom is er geen overleg met school? Er is geen veiligheidsplan.' })).toEqual([
    'veiligheidsplan=nee',
  ]);
});
