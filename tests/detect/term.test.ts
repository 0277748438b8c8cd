import { expect, test } from 'vitest';
import type { Statement } from '../../src/model/statement.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { detectIn } from './detect-in.js';

const knowledge = loadKnowledge('.');

interface Written {
  readonly text: string;
  readonly title?: string | undefined;
  readonly section?: string | undefined;
  readonly label?: string | undefined;
}

const detect = ({ text, title, section, label }: Written): readonly Statement[] =>
  detectIn([
    {
      text,
      place: [section ?? 'Contactjournaal', ...(label === undefined ? [] : [label])],
      ...(title !== undefined && { title }),
      ...(label !== undefined && { label }),
    },
  ]);

test.each([
  ['intersectoraal', 'overleg', { text: 'Overleg gehad met de wijkagent over de sloten van mevrouw.' }],
  ['intersectoraal-sectoren', 'afgestemd', { text: 'Met de huisarts en het wijkteam afgestemd wie belt.' }],
  ['intersectoraal', 'huisbezoek', { text: 'Met de wijkagent op huisbezoek geweest.' }],
  [
    'intersectoraal-wijze',
    'taken verdeeld',
    { text: 'Taken verdeeld: wijkagent let op, wij bezoeken het gezin.' },
  ],
  ['intersectoraal', 'stemde … af', { text: 'Ik stemde met wijkagent Kuik de zorg af.' }],
  [
    'intersectoraal',
    'afgesproken',
    { text: 'Met haar afgesproken dat zij let op de sfeer.', title: 'Wijkagent' },
  ],
  ['multidisciplinair', 'mdo', { text: 'MDO gehouden, de wijkagent en de jeugdarts waren erbij.' }],
  [
    'multidisciplinair',
    'Uitvoerdersoverleg',
    { text: 'School vertelt dat het beter gaat.', label: 'Verslag', section: 'Uitvoerdersoverleg' },
  ],
  [
    'multidisciplinair-disciplines',
    'consult vertrouwensarts',
    { text: 'Letsel past niet bij het verhaal.', title: 'Consult vertrouwensarts Noor de Wit 12-10' },
  ],
] as const)('%s staat onder de noemer "%s"', (indicator, term, written) => {
  const found = detect(written).find((statement) => statement.indicator === indicator);
  expect(found?.term).toBe(term);
});

const FUNCTION_WORD =
  /^(?:aan|als|ben|bij|daar|dan|dat|de|deed|dit|doet|een|en|en ik|er|gaat|geeft|haar|heeft|hem|het|hij|houdt|ik|in|is|m|met|mt|na|naar|neemt|of|om|op|over|te|tot|uit|van|voor|was|we|wij|wordt|ze|zet|zij|zijn|zij|zo|\d.*)$/iu;

const samenwerking = new Set(knowledge.indicators.filter(({ theme }) => theme === 'D').map(({ id }) => id));

test('een noemer is geen voorzetsel, hulpwerkwoord, voornaamwoord of datum', () => {
  const terms = knowledge.rules
    .flatMap(({ hits }) => hits)
    .flatMap((hit) => detect(hit))
    .filter(({ indicator }) => samenwerking.has(indicator))
    .map(({ term }) => term);
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter((term) => FUNCTION_WORD.test(term))).toEqual([]);
});
