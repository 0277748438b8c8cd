import { expect, test } from 'vitest';
import { loadInput } from './make/load-input.js';
import { workbook, workbookParts } from './make/workbook.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

const CASES =
  '"casusnummer";"datum_open";"datum_gesloten";"aard_geweld"\r\n"C-1";"03-01-2024";"";"partnergeweld"\r\n';
const HEADER = '"casusnummer";"registratienr";"datum";"medewerker";"map";"veld";"type";"onderwerp";"waarde"';
const FILES = '"casusnummer";"registratienr";"datum";"medewerker";"map";"bestandsnaam";"pad"\r\n';

function records(...values: readonly string[]): string {
  const rows = values.map(
    (value, index) =>
      `"C-1";"e${index + 1}";"3-4-'24";"A. de Wit";"Intake";"Veld ${index}";"tekst";"";"${value}"`,
  );
  return [HEADER, ...rows, ''].join('\r\n');
}

function csvInput(files: Readonly<Record<string, string | Uint8Array>>): string {
  return writeInput({
    'dossiers.csv': CASES,
    'bijlagen.csv': FILES,
    'registraties.csv': records('Melding.'),
    ...files,
  });
}

async function textsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { dossiers, refusals } = await loadInput(csvInput(files));
  expect(refusals).toEqual([]);
  return dossiers.flatMap(({ entries }) => entries.map(({ text }) => text));
}

test('a column that is missing is named', async () => {
  const input = csvInput({ 'registraties.csv': records('Melding.').replace('"waarde"', '"inhoud"') });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toEqual([]);
  expect(refusals).toMatchObject([{ file: 'dossiers.csv', code: 'kolom-ontbreekt' }]);
  expect(refusals[0]?.reason).toContain('registraties.csv mist de kolom waarde');
});

test('of two exports, the one that misses a column is refused and the other is read', async () => {
  const input = writeInput({
    'noord/dossiers.csv': CASES.replace('datum_open', 'start'),
    'noord/registraties.csv': records('Melding.'),
    'noord/bijlagen.csv': FILES,
    'zuid/dossiers.csv': CASES,
    'zuid/registraties.csv': records('Melding.'),
    'zuid/bijlagen.csv': FILES,
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'noord/dossiers.csv', code: 'kolom-ontbreekt' }]);
});

test('a table that is missing is named', async () => {
  const { refusals } = await loadInput(
    writeInput({ 'dossiers.csv': CASES, 'registraties.csv': records('Melding.') }),
  );
  expect(refusals).toMatchObject([{ file: 'dossiers.csv', code: 'kolom-ontbreekt' }]);
  expect(refusals[0]?.reason).toContain('bijlagen.csv');
});

test('bytes that Windows-1252 does not have are refused', async () => {
  const bytes = Buffer.concat([Buffer.from(records('Cli')), Buffer.from([0x81, 0xeb]), Buffer.from('"\r\n')]);
  const { refusals } = await loadInput(csvInput({ 'registraties.csv': bytes }));
  expect(refusals).toMatchObject([{ file: 'registraties.csv', code: 'tekencodering' }]);
});

test("a date as 3-4-'24 is read", async () => {
  const { dossiers } = await loadInput(csvInput({}));
  expect(dossiers[0]?.entries[0]?.date).toBe('2024-04-03');
});

test.each([
  ['Windows-1252', Buffer.from(records('cliënt'), 'latin1')],
  ['UTF-8', Buffer.from(records('cliënt'))],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${records('cliënt')}`)],
  ['line ends of CR alone', Buffer.from(records('cliënt').replaceAll('\r\n', '\r'), 'latin1')],
])('%s is read right', async (_, bytes) => {
  expect(await textsOf({ 'registraties.csv': bytes })).toEqual(['cliënt']);
});

test('two encodings in one file are read line by line', async () => {
  const [header = '', one = '', two = ''] = records('cliënt', 'één').split('\r\n');
  const mixed = Buffer.concat([Buffer.from(`${header}\r\n${one}\r\n`), Buffer.from(`${two}\r\n`, 'latin1')]);
  expect(await textsOf({ 'registraties.csv': mixed })).toEqual(['cliënt', 'één']);
});

test('quotation marks of which the low byte is left are put back', async () => {
  const halved = Buffer.from(
    records('de GZ\u0019er van moeder is bereikt, ook één').replace(/\r\n$/u, ''),
    'latin1',
  );
  expect(await textsOf({ 'registraties.csv': halved })).toEqual(['de GZ’er van moeder is bereikt, ook één']);
});

test('quotation marks that stand loose in a field stay in its text', async () => {
  expect(await textsOf({ 'registraties.csv': records('hij zei "nee" tegen haar') })).toEqual([
    'hij zei "nee" tegen haar',
  ]);
});

test('contents that only say "not filled in" are no entries', async () => {
  expect(await textsOf({ 'registraties.csv': records('n.v.t.', '-', '?', 'Wel') })).toEqual(['Wel']);
});

const SHEETS = {
  Dossiers: [
    ['Dossiernr', 'Start', 'Einde', 'Aard problematiek'],
    ['W-1', '45300', '', 'stalking'],
  ],
  Contactregistraties: [
    ['Dossiernr', 'Nr', 'Datum', 'Medewerker', 'Onderwerp', 'Bericht'],
    ['W-1', 'e1', '45306', 'A. de Wit', 'belletje', 'Moeder gebeld.'],
  ],
  'Plan en partners': [['Dossiernr', 'Nr', 'Datum', 'Medewerker', 'Onderdeel', 'Veld', 'Soort', 'Waarde']],
  Documenten: [['Dossiernr', 'Nr', 'Datum', 'Medewerker', 'Document', 'Bestand']],
};

test('a workbook is read, with dates as Excel counts them', async () => {
  const { dossiers, refusals } = await loadInput(writeInput({ 'log.xlsx': workbook(SHEETS) }));
  expect(refusals).toEqual([]);
  expect(dossiers[0]).toMatchObject({ sourceNumber: 'W-1', opened: '2024-01-09', violence: ['stalking'] });
  expect(dossiers[0]?.entries).toMatchObject([
    { date: '2024-01-15', title: 'belletje', text: 'Moeder gebeld.' },
  ]);
});

test('a sheet that is missing is named; the next workbook is read', async () => {
  const { Documenten: _, ...fewer } = SHEETS;
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'a.xlsx': workbook(fewer), 'b.xlsx': workbook(SHEETS) }),
  );
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'a.xlsx', code: 'kolom-ontbreekt' }]);
  expect(refusals[0]?.reason).toContain('Documenten');
});

test('HTML in a cell is read as its text', async () => {
  expect(await textsOf({ 'registraties.csv': records('<p>Moeder <b>belt</b>.</p>') })).toEqual([
    'Moeder belt.',
  ]);
});

test.each<[string, Buffer, string]>([
  ['truncated', workbook(SHEETS).subarray(0, 500), 'onleesbaar'],
  ['no workbook inside', zipFile({ 'xl/workbook.xml': '<workbook><sheets>' }), 'onleesbaar'],
  ['a zip bomb', zipFile({ 'xl/workbook.xml': Buffer.alloc(64 * 1024 * 1024) }), 'zipbom'],
  [
    'locked with a password',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'wachtwoord',
  ],
])('a workbook that is %s is refused; the next is read', async (_, bytes, code) => {
  const { dossiers, refusals } = await loadInput(writeInput({ 'a.xlsx': bytes, 'b.xlsx': workbook(SHEETS) }));
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'a.xlsx', code }]);
});

test.each([
  ['UTF-8', Buffer.from(records('cliënt')), 'utf-8'],
  ['Windows-1252', Buffer.from(records('cliënt'), 'latin1'), 'windows-1252'],
  ['UTF-16', Buffer.from(`\ufeff${records('cliënt')}`, 'utf16le'), 'utf-16'],
  ['UTF-16 without a mark', Buffer.from(records('cliënt'), 'utf16le'), 'utf-16'],
  [
    'both',
    Buffer.concat([
      Buffer.from(records('cliënt')),
      Buffer.from(records('cliënt').split('\r\n')[1] ?? '', 'latin1'),
    ]),
    'gemengd',
  ],
])('of a table in %s the run states the encoding', async (_, bytes, encoding) => {
  const { files, dossiers } = await loadInput(csvInput({ 'registraties.csv': bytes }));
  expect(files.find(({ path }) => path === 'registraties.csv')?.encoding).toBe(encoding);
  expect(dossiers[0]?.entries[0]?.text).toBe('cliënt');
});

test('days of a workbook that counts from 1904 are the right days, with or without a date format', async () => {
  const parts = workbookParts(SHEETS);
  const book = (parts['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const input = writeInput({ 'log.xlsx': zipFile({ ...parts, 'xl/workbook.xml': book }) });
  const { dossiers } = await loadInput(input);
  expect(dossiers[0]).toMatchObject({ opened: '2028-01-10', entries: [{ date: '2028-01-16' }] });
});
