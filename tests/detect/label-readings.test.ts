import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLabelReadings } from '../../src/detect/label-readings.js';
import { indexLexicon } from '../../src/detect/lexicon-index.js';
import { read } from '../../src/detect/reading.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const index = indexLexicon(loadKnowledge(join(import.meta.dirname, '../..')));
const label = 'Veiligheidsplan opgesteld met wijkteam en politie';

test('een label wordt eenmaal gelezen en blijft wat het was, hoeveel er ook na komt', () => {
  const readLabel = createLabelReadings(index);
  const first = readLabel(label);
  for (let number = 0; number < 3000; number++) read(`Overleg ${number} met school en politie`, index);
  const again = readLabel(label);
  expect(again).toBe(first);
  const fresh = read(label, index);
  expect(again.phrases()).toEqual(fresh.phrases());
  expect(again.phrases().length).toBeGreaterThan(2);
  expect(again.hitsOf(index.names.functions)).toEqual(fresh.hitsOf(index.names.functions));
  expect(fresh.hitsOf(index.names.functions).length).toBeGreaterThan(0);
});

test('er blijven niet meer labels bewaard dan er plaats is', () => {
  const readLabel = createLabelReadings(index);
  const first = readLabel(label);
  for (let number = 0; number < 4000; number++) readLabel(`Veld ${number}`);
  expect(readLabel(label)).not.toBe(first);
  expect(readLabel(label).phrases()).toEqual(first.phrases());
});
