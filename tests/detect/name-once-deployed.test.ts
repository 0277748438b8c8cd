import { expect, test } from 'vitest';
import { detectIn } from './detect-in.js';

const databankIn = (texts: readonly string[]) =>
  detectIn(texts.map((text) => ({ text }))).filter(({ indicator }) => indicator === 'interventie-databank');

test('een naam uit de aanmelding telt zodra dezelfde aanbieder begonnen is', () => {
  const found = databankIn([
    'Gezin is aangemeld voor MST bij de Linde, wachtlijst.',
    'Gisteren is de behandeling bij de Linde gestart.',
  ]);
  expect(found).toMatchObject([{ entry: 'e1', value: 'ja', set: ['MST'] }]);
});

test('een naam uit de aanmelding telt niet als iets anders begonnen is', () => {
  const found = databankIn([
    'Gezin is aangemeld voor MST bij de Linde, wachtlijst.',
    'Gisteren is de behandeling bij de Kastanje gestart.',
  ]);
  expect(found).toEqual([]);
});
