import { expect, test } from 'vitest';
import { compileDetector } from '../../src/detect/compile-detector.js';
import type { Dossier } from '../../src/model/dossier.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge('.'));

function dossierWith(texts: readonly string[]): Dossier {
  return {
    id: 'D00001',
    sourceNumber: '1',
    organisation: 'Wijkteam',
    system: 'voorbeeld',
    opened: '2023-01-01',
    violence: [],
    entries: texts.map((text, number) => ({
      id: `e${number}`,
      date: `2023-0${number + 2}-01`,
      place: ['Contactjournaal'],
      mode: 'beschrijving',
      text,
      origin: { file: 'voorbeeld', locator: String(number) },
    })),
  };
}

const databankIn = (texts: readonly string[]) =>
  detector.detect(dossierWith(texts)).filter(({ indicator }) => indicator === 'interventie-databank');

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
