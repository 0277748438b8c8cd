import { expect, test } from 'vitest';
import { dossierOf, readPassages } from '../../src/learn/passages.js';

const FILE = `# 001 · afspraken na ruzie
gedaan proza | veiligheidsplan=ja procesregie-partij=ja:veilig-thuis | Met vader\\nop papier gezet.
vraag telegram | - | [Journaal > Notitie: Vz-afspr] Vz-afspr. al gemaakt?
`;

test('a passage has tags, style, codes, a place and its text', () => {
  expect(readPassages('P0-01.txt', FILE)).toEqual([
    {
      id: 'P0-01.txt:2',
      matter: 'afspraken na ruzie',
      tags: ['gedaan'],
      style: 'proza',
      codes: [
        { indicator: 'veiligheidsplan', value: 'ja' },
        { indicator: 'procesregie-partij', value: 'ja' },
      ],
      text: 'Met vader\nop papier gezet.',
    },
    {
      id: 'P0-01.txt:3',
      matter: 'afspraken na ruzie',
      tags: ['vraag'],
      style: 'telegram',
      codes: [],
      section: 'Journaal',
      label: 'Notitie',
      title: 'Vz-afspr',
      text: 'Vz-afspr. al gemaakt?',
    },
  ]);
});

test('it stands in a dossier as an entry at its place', () => {
  const [, passage] = readPassages('P0-01.txt', FILE);
  expect(dossierOf(passage!).entries).toMatchObject([
    { place: ['Journaal', 'Notitie'], label: 'Notitie', title: 'Vz-afspr', mode: 'beschrijving' },
  ]);
});

test.each([
  ['gedaan proza | veiligheidsplan=ja', /P0-01\.txt:1: .*drie delen/u],
  [
    'gedaan proza | veiligheidsplan=misschien | Tekst',
    /P0-01\.txt:1: "veiligheidsplan=misschien" is geen code/u,
  ],
])('"%s" is refused by file and line', (line, message) => {
  expect(() => readPassages('P0-01.txt', line)).toThrow(message);
});
