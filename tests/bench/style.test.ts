import { expect, test } from 'vitest';
import { measureStyle, type Style, sentencesIn, styleOf } from '../../bench/quality/style.mjs';

test('lines and closing marks end a sentence', () => {
  expect(sentencesIn('Moeder belt. Vader weg!\n- kids bij oma')).toEqual([
    ['moeder', 'belt'],
    ['vader', 'weg'],
    ['kids', 'bij', 'oma'],
  ]);
});

test('answers of one or two words do not count', () => {
  expect(measureStyle(sentencesIn('Ja. Niet bekend. Vader is weer thuis.'))).toEqual({
    words: 4,
    verbless: 0,
  });
});

test('a dossier without sentences has no verbs', () => {
  expect(measureStyle([])).toEqual({ words: 0, verbless: 1 });
});

test.each<[Style, string]>([
  ['telegram', 'tc met mo. Kids bij oma gebleven. Va niet bereikt, morgen opnieuw.'],
  [
    'proza',
    'Vandaag was ik op huisbezoek bij moeder en de kinderen, die rustig aan tafel zaten. Moeder vertelde dat zij met haar zus heeft gesproken over wat er vorige week gebeurde.',
  ],
  ['gemengd', 'Moeder heeft gebeld. Zij wil hulp. Ik ga langs.'],
])('%s', (style, text) => {
  expect(styleOf(measureStyle(sentencesIn(text)))).toBe(style);
});
