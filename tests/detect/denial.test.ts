import { expect, test } from 'vitest';
import { detectIn } from './detect-in.js';

test.each([
  ['Er is geen sprake van een posttraumatische stressstoornis volgens de psycholoog.', 'nee'],
  ['Bij die score is er volgens haar geen PTSS, hulp vindt ze niet nodig.', 'nee'],
  ['PTSS is niet onderzocht en is niet vastgesteld.', 'nee'],
  ['De psycholoog heeft PTSS vastgesteld.', 'ja'],
])('ontkenning telt één keer: %s', (text, value) => {
  const found = detectIn([{ text }]);
  const values = found.filter(({ indicator }) => indicator === 'trauma-vaststelling').map((one) => one.value);
  expect(values).toEqual([value]);
});
