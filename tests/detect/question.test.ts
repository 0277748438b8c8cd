import { expect, test } from 'vitest';
import { compileDetector } from '../../src/detect/compile-detector.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge('.'));

/** What a one-line journal entry says, as `indicator=value`. */
function said(text: string): readonly string[] {
  const found = detector.detect({
    id: 'D00001',
    sourceNumber: '1',
    organisation: 'Wijkteam',
    system: 'voorbeeld',
    opened: '2023-01-01',
    violence: [],
    entries: [
      {
        id: 'e1',
        place: ['Contactjournaal'],
        mode: 'beschrijving',
        text,
        origin: { file: 'voorbeeld', locator: '1' },
      },
    ],
  });
  return found.map(({ indicator, value }) => `${indicator}=${value}`);
}

test.each([
  'Waarom is er geen overleg met school?',
  'Is er geen veiligheidsplan?',
  'Waarom is er geen MDO gehouden?',
  'Waarom heeft niemand de procesregie?',
  'Is er met de huisarts afgesproken wie wat doet?',
  'Is er volgende week een MDO gepland?',
  'Zijn er geen nieuwe incidenten geweest?',
])('een vraag beslist niets: %s', (question) => {
  expect(said(question)).toEqual([]);
});

test('wat naast de vraag gezegd wordt, telt wel', () => {
  expect(said('Waarom is er geen overleg met school? Er is geen veiligheidsplan.')).toEqual([
    'veiligheidsplan=nee',
  ]);
});
