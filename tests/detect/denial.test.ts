import { expect, test } from 'vitest';
import { compileDetector } from '../../src/detect/compile-detector.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge('.'));

test.each([
  ['Er is geen sprake van een posttraumatische stressstoornis volgens de psycholoog.', 'nee'],
  ['Bij die score is er volgens haar geen PTSS, hulp vindt ze niet nodig.', 'nee'],
  ['De psycholoog heeft PTSS vastgesteld.', 'ja'],
])('ontkenning telt één keer: %s', (text, value) => {
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
  const values = found.filter(({ indicator }) => indicator === 'trauma-vaststelling').map((one) => one.value);
  expect(values).toEqual([value]);
});
