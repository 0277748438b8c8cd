import { expect, test } from 'vitest';
import { MAX_CASE_CHARACTERS, MAX_JSON_DEPTH } from '../../src/read/limits.js';
import { loadInput } from './make/load-input.js';
import { writeInput } from './make/write-input.js';

const DOSSIER = {
  wizDossier: 'W-1',
  aangemaakt: '2024-01-02',
  contacten: [
    { moment: '2024-01-03T10:00:00+01:00', onderwerp: 'Eerste gesprek', tekst: 'Melding van de politie.' },
  ],
  documenten: [] as unknown[],
};

function dossier(number: string, more: object = {}): string {
  return JSON.stringify({ ...DOSSIER, wizDossier: number, ...more });
}

test.each([
  ['one dossier', dossier('W-1'), ['W-1']],
  ['a list of dossiers', `[${dossier('W-1')},\n${dossier('W-2')}]`, ['W-1', 'W-2']],
  ['one dossier a line', `${dossier('W-1')}\r\n${dossier('W-2')}\n`, ['W-1', 'W-2']],
  ['a byte order mark', `\ufeff${dossier('W-1')}`, ['W-1']],
  ['UTF-16', Buffer.from(`\ufeff${dossier('W-1')}`, 'utf16le'), ['W-1']],
  [
    'a number with more digits than a double holds',
    dossier('x').replace('"x"', '90071992547409931'),
    ['90071992547409931'],
  ],
  ['a key called __proto__', dossier('W-1').replace('{', '{"__proto__":{"contacten":[]},'), ['W-1']],
])('%s is read', async (_, content, numbers) => {
  const { dossiers, refusals } = await loadInput(writeInput({ 'export.json': content }));
  expect(refusals).toEqual([]);
  expect(dossiers.map(({ sourceNumber }) => sourceNumber)).toEqual(numbers);
  expect(dossiers[0]?.entries).toMatchObject([{ text: 'Melding van de politie.', date: '2024-01-03' }]);
});

test('the organisation above the list of dossiers belongs to each of them', async () => {
  const casus = (number: string) => ({ casusnummer: number, aandragendePartner: 'Politie' });
  const content = { zorgEnVeiligheidshuis: 'Proefstreek', casussen: [casus('C-1'), casus('C-2')] };
  const { dossiers } = await loadInput(writeInput({ 'export.json': JSON.stringify(content) }));
  expect(dossiers.map(({ organisation }) => organisation)).toEqual(['Proefstreek', 'Proefstreek']);
});

const NEXT = dossier('W-2');

test.each([
  ['breaks off', `${dossier('W-1')}\n${NEXT.slice(0, 40)}`, 'json-kapot'],
  ['is no JSON further on', `${dossier('W-1')}\n{"a" "b"}`, 'json-kapot'],
  ['has a line that is no dossier', `${dossier('W-1')}\n12\n`, 'onleesbaar'],
  ['is nested too deeply', `${dossier('W-1')}\n${'['.repeat(MAX_JSON_DEPTH + 1)}`, 'json-kapot'],
  ['holds bytes that are no UTF-8', Buffer.from(`${dossier('W-1')}\n"\xff"`, 'latin1'), 'tekencodering'],
])('an export that %s is refused; the dossiers before the break stay in', async (_, content, code) => {
  const { dossiers, refusals } = await loadInput(writeInput({ 'export.json': content }));
  expect(refusals).toMatchObject([{ file: 'export.json', code }]);
  expect(dossiers.map(({ sourceNumber }) => sourceNumber)).toEqual(code === 'tekencodering' ? [] : ['W-1']);
});

test.each([
  ['of one text', `{"wizDossier":"W-1","tekst":"${'x'.repeat(MAX_CASE_CHARACTERS)}"}`],
  ['of very many values', `{"wizDossier":"W-1","lijst":[${'1,'.repeat(MAX_CASE_CHARACTERS / 16)}1]}`],
])('a dossier %s is too large and is refused', async (_, content) => {
  const { refusals } = await loadInput(writeInput({ 'export.json': content }), 'wizportaal');
  expect(refusals).toMatchObject([{ file: 'export.json', code: 'te-groot' }]);
});

test('a path at which no list of dossiers stands is refused', async () => {
  const content = '{"zorgEnVeiligheidshuis":"X","casussen":{"a":{"aandragendePartner":"Politie"}}}';
  const { refusals } = await loadInput(writeInput({ 'export.json': content }), 'pgax');
  expect(refusals).toMatchObject([{ code: 'onleesbaar', reason: expect.stringContaining('casussen') }]);
});

const TEXT = Buffer.from('Afspraken met vader.').toString('base64');

test.each([
  ['in base64', TEXT],
  ['in base64 with line ends', `${TEXT.slice(0, 8)}\r\n${TEXT.slice(8)}`],
  ['as a data address', `data:text/plain;base64,${TEXT}`],
])('an attachment that the export holds %s is read', async (_, inhoud) => {
  const documenten = [{ naam: 'Stuk', bestandsnaam: 'stuk.txt', inhoud }];
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'export.json': dossier('W-1', { documenten }) }),
  );
  expect(refusals).toEqual([]);
  expect(dossiers[0]?.entries[1]).toMatchObject({
    title: 'Stuk',
    text: 'Afspraken met vader.',
    mode: 'bijlage',
  });
});

test.each([
  ['that is no base64', 'dit is [geen] inhoud', 'onleesbaar'],
  ['of which only the address is given', 'https://zgw.example/download', 'bijlage-ontbreekt'],
  ['that is a picture', Buffer.from([0xff, 0xd8, 0xff, 0, 0]).toString('base64'), 'type-klopt-niet'],
])('an attachment %s is refused and its dossier stays in', async (_, inhoud, code) => {
  const documenten = [{ naam: 'Stuk', bestandsnaam: 'stuk.txt', inhoud }];
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'export.json': dossier('W-1', { documenten }) }),
  );
  expect(refusals).toMatchObject([{ code }]);
  expect(refusals[0]?.reason).not.toContain('Stuk');
  expect(dossiers[0]?.entries[1]).toMatchObject({ text: 'Stuk', document: { readable: false } });
});
