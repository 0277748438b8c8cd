import { expect, test } from 'vitest';
import { saidIn } from './detect-in.js';

test.each([
  'In 2021 is een veiligheidsplan gemaakt.',
  'In april 2021 is een veiligheidsplan gemaakt.',
  'Op 3 mei 2021 is een veiligheidsplan gemaakt.',
])('van voor deze casus: %s', (text) => {
  expect(saidIn({ text })).toEqual([]);
});

test.each([
  'In april 2023 is een veiligheidsplan gemaakt.',
  'Voor Mila, geboren op 3 mei 2015, is een veiligheidsplan gemaakt.',
])('van deze casus: %s', (text) => {
  expect(saidIn({ text })).toContain('veiligheidsplan=ja');
});

test('een zinsdeel loopt niet door over het einde van een zin', () => {
  const text = 'Gisteren stond hij vast op straat. Voor deur en raam is hout besteld.';
  expect(saidIn({ text })).toEqual([]);
});
