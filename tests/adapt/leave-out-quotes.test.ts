import { expect, test } from 'vitest';
import { leaveOutQuotes } from '../../src/adapt/leave-out-quotes.js';
import type { Entry } from '../../src/model/dossier.js';

function mail(id: string, text: string, more: Partial<Entry> = {}): Entry {
  const origin = { file: 'x.xml', locator: 'regel 1' };
  return {
    id,
    date: `2024-01-0${id.slice(1)}`,
    place: ['Mail'],
    mode: 'beschrijving',
    text,
    origin,
    ...more,
  };
}

const FIRST = 'Vader heeft moeder gisteren geslagen.';
const SECOND = 'Wij hebben de politie ingeschakeld vandaag.';

const texts = (...entries: readonly Entry[]): readonly string[] =>
  leaveOutQuotes(entries).map(({ text }) => text);

test.each([
  ['marked with >', `${SECOND}\n\n> ${FIRST}`, `${SECOND}\n\n[…]`],
  ['twice marked', `${SECOND}\n\n>> ${FIRST}`, `${SECOND}\n\n[…]`],
  ['wrapped elsewhere', `${SECOND}\n> Vader heeft moeder\n> gisteren geslagen.`, `${SECOND}\n[…]`],
  [
    'under who wrote it',
    `${SECOND}\n\nOp 1 januari 2024 schreef W. Aerts:\n\n${FIRST}\n\nGroet, W.`,
    `${SECOND}\n\n[…]`,
  ],
  [
    'below an Outlook divider',
    `${SECOND}\n-----Oorspronkelijk bericht-----\nVan: W. Aerts\nVerzonden: 1 januari 2024\nOnderwerp: zorg\n\n${FIRST}`,
    `${SECOND}\n[…]`,
  ],
  [
    'below a header alone',
    `${SECOND}\n\nVan: W. Aerts\nVerzonden: maandag 1 januari 2024\nAan: team\n\n${FIRST}`,
    `${SECOND}\n\n[…]`,
  ],
])('what stands as an entry of its own is not read again: %s', (_, text, left) => {
  const [, reply] = leaveOutQuotes([mail('e1', FIRST), mail('e2', text)]);
  expect(reply).toMatchObject({ text: left, quotes: ['e1'] });
});

test.each([
  ['a quotation of what is nowhere else', `${SECOND}\n\n> ${FIRST}`],
  ['a mail with its own header on top', `Van: W. Aerts\nVerzonden: 1 januari 2024\n\n${SECOND}`],
  ['a sentence that says who wrote', 'Op 3 januari schreef moeder dat het niet meer gaat.'],
])('%s stays as it is', (_, text) => {
  expect(texts(mail('e2', text), mail('e3', 'Iets heel anders van een ander.'))[0]).toBe(text);
});

test('a thread that quotes the five before it says everything once', () => {
  const said = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map(
    (word) => `Dit is bericht ${word} van zes.`,
  );
  const thread = said.map((_, index) =>
    mail(
      `e${index + 1}`,
      said
        .slice(0, index + 1)
        .reverse()
        .map((one, depth) => `${'>'.repeat(depth)}${one}`)
        .join('\n\n'),
    ),
  );
  const all = texts(...thread).join('\n');
  for (const one of said) expect(all.split(one)).toHaveLength(2);
});

test('of what only quotations hold, the first by date stays', () => {
  const later = mail('e3', `Daar ben ik het mee eens.\n\n> ${FIRST}`);
  const sooner = mail('e2', `Zie hieronder wat er kwam.\n\n> ${FIRST}`);
  expect(texts(later, sooner)).toEqual(['Daar ben ik het mee eens.\n\n[…]', sooner.text]);
});

test('an answer between quoted lines is kept', () => {
  const reply = mail('e2', `> ${FIRST}\nDat klopt helemaal.\n> ${SECOND}`);
  expect(texts(mail('e1', FIRST), reply)[1]).toBe(`[…]\nDat klopt helemaal.\n> ${SECOND}`);
});

test('headings of a document keep their stretch', () => {
  const text = `Afspraken\nNiemand slaat.\n\n> ${FIRST}\n\nVervolg\nWij bellen.`;
  const sections = [
    { heading: 'Afspraken', start: 9, end: text.indexOf('Vervolg') },
    { heading: 'Vervolg', start: text.indexOf('Vervolg') + 7, end: text.length },
  ];
  const document = { name: 'mail.eml', mediaType: 'message/rfc822', readable: true, sections };
  const [, left] = leaveOutQuotes([mail('e1', FIRST), mail('e2', text, { mode: 'bijlage', document })]);
  const under = left?.document?.sections.map(({ start, end }) => left.text.slice(start, end).trim());
  expect(under).toEqual(['Niemand slaat.\n\n[…]', 'Wij bellen.']);
});
