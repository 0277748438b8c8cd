import { expect, test } from 'vitest';
import { compileDetector } from '../../src/detect/compile-detector.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge('.'));

test.each([
  ['MDO', 'MDO gehouden, iedereen was er.', ['multidisciplinair-wijze=ja', 'multidisciplinair=ja']],
  ['MDO', 'Niet doorgegaan, voorzitter ziek.', ['multidisciplinair=nee']],
])('de tekst beslist over de titel "%s": %s', (title, text, expected) => {
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
        title,
        text,
        origin: { file: 'voorbeeld', locator: '1' },
      },
    ],
  });
  const said = found.map(({ indicator, value }) => `${indicator}=${value}`);
  expect([...new Set(said)].filter((one) => one.startsWith('multi')).sort()).toEqual(expected);
});
