import { expect, test } from 'vitest';
import { readDocument } from '../../src/read/document/read-document.js';
import { docxFile } from './make/docx-file.js';
import { loadInput } from './make/load-input.js';
import { msgFile } from './make/msg-file.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { workbook } from './make/workbook.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

const RTF =
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Msftedit;}{\\info{\\title Weg}}{\\header Weg}\\pard Cli\\'ebnt belt \\u8216?s avonds\\u8217?.\\par{\\pict 0102} Later\\~niet \\{meer\\}.}";
const RTF_TEXT = 'Cliënt belt ‘s avonds’.\n Later niet {meer}.';
const MSG = { from: 'J. de Wit', to: 'Team', subject: 'Zorg', body: 'Cliënt belt.\r\nLater niet.' };
const MSG_TEXT = 'Van: J. de Wit\nAan: Team\nOnderwerp: Zorg\n\nCliënt belt.\nLater niet.';
const ROWS = [
  ['Overzicht contacten'],
  ['Datum', 'Wie', 'Wat'],
  ['04-03-2024', 'moeder', 'Cliënt belt.'],
  ['05-03-2024', '', 'Later niet.'],
];
const ROWS_TEXT =
  'Overzicht contacten\n\nDatum: 04-03-2024\nWie: moeder\nWat: Cliënt belt.\n\nDatum: 05-03-2024\nWat: Later niet.';
const csv = (mark: string): Buffer => Buffer.from(ROWS.map((row) => row.join(mark)).join('\r\n'), 'latin1');
const MAIL = 'From: a@voorbeeld.example\r\nMIME-Version: 1.0\r\nSubject: Zorg\r\n\r\nHij belt.\r\n';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const MIXED = Buffer.concat([Buffer.from('Eén cliënt.\n'), Buffer.from('Twee cliënten.', 'latin1')]);

test.each([
  ['rich text', 'stuk.rtf', Buffer.from(RTF), 'application/rtf', RTF_TEXT],
  ['rich text called doc', 'stuk.doc', Buffer.from(RTF), 'application/rtf', RTF_TEXT],
  ['an Outlook message', 'mail.msg', msgFile(MSG), 'application/vnd.ms-outlook', MSG_TEXT],
  ['an Outlook message called eml', 'mail.eml', msgFile(MSG), 'application/vnd.ms-outlook', MSG_TEXT],
  [
    'a mail called txt',
    'mail.txt',
    Buffer.from(MAIL),
    'message/rfc822',
    'Van: a@voorbeeld.example\nOnderwerp: Zorg\n\nHij belt.',
  ],
  [
    'a workbook',
    'lijst.xlsx',
    workbook({ Blad1: ROWS }),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    `Blad1\n${ROWS_TEXT}`,
  ],
  [
    'a list of two columns',
    'lijst.xlsx',
    workbook({
      Plan: [
        ['Regisseur', 'J. de Wit'],
        ['Start', 'maart'],
      ],
    }),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Plan\nRegisseur: J. de Wit\nStart: maart',
  ],
  ['a CSV with semicolons', 'lijst.csv', csv(';'), 'text/csv', ROWS_TEXT],
  [
    'a Word file called pdf',
    'stuk.pdf',
    docxFile(['Cliënt belt.']),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'Cliënt belt.',
  ],
  [
    'HTML called doc',
    'stuk.doc',
    Buffer.from('<html><body><p>Cliënt belt.</p></body></html>'),
    'text/html',
    'Cliënt belt.',
  ],
])('%s is read as what it is', async (_, name, bytes, mediaType, text) => {
  expect(await readDocument(bytes, name)).toMatchObject({ mediaType, text });
});

test.each([
  ['UTF-8', Buffer.from('Cliënt belt.'), 'utf-8', 'Cliënt belt.'],
  ['UTF-8 with a mark', Buffer.from('\ufeffCliënt belt.'), 'utf-8', 'Cliënt belt.'],
  ['Windows-1252', Buffer.from('Cliënt belt.', 'latin1'), 'windows-1252', 'Cliënt belt.'],
  ['UTF-16', utf16('\ufeffCliënt belt.'), 'utf-16', 'Cliënt belt.'],
  ['UTF-16 the other way round', utf16('\ufeffCliënt belt.').swap16(), 'utf-16', 'Cliënt belt.'],
  ['UTF-16 without a mark', utf16('Cliënt belt.'), 'utf-16', 'Cliënt belt.'],
  ['two encodings', MIXED, 'gemengd', 'Eén cliënt.\nTwee cliënten.'],
])('of an attachment in %s the run states the encoding', async (_, bytes, encoding, text) => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stuk.txt')),
    'stuk.txt': bytes,
  });
  const { dossiers, files } = await loadInput(input);
  expect(dossiers[0]?.entries[1]?.text).toBe(text);
  expect(files.find(({ path }) => path === 'stuk.txt')?.encoding).toBe(encoding);
});

test('a zip archive as attachment gives a document for every file in it, and refuses what it cannot read by name', async () => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stukken.zip'), vtDossier('B-2')),
    'stukken.zip': zipFile({
      'map/plan.docx': docxFile(['Het plan.']),
      'map/foto.jpg': Buffer.from([0xff, 0xd8, 0xff, 0, 0, 0]),
      'verslag.txt': 'Het verslag.',
      '__MACOSX/._verslag.txt': 'niets',
      'diep.zip': zipFile({ 'x.txt': 'x' }),
    }),
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(2);
  expect(dossiers[0]?.entries.slice(1).map(({ id, title, text }) => [id, title, text])).toEqual([
    ['e2', 'diep.zip', 'diep.zip'],
    ['e2.2', 'foto.jpg', 'foto.jpg'],
    ['e2.3', 'plan.docx', 'Het plan.'],
    ['e2.4', 'verslag.txt', 'Het verslag.'],
  ]);
  expect(refusals.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'stukken.zip/diep.zip type-klopt-niet',
    'stukken.zip/map/foto.jpg type-klopt-niet',
  ]);
});

test.each([
  ['is a bomb', { 'a.txt': Buffer.alloc(64 * 1024 * 1024) }, 'stukken.zip/a.txt', 'zipbom'],
  ['holds a path that leads outside it', { '../a.txt': 'x' }, 'stukken.zip', 'buiten-invoer'],
])('an attached zip archive that %s is refused by name', async (_, files, file, code) => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stukken.zip')),
    'stukken.zip': zipFile(files),
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toMatchObject([{ file, code }]);
  expect(dossiers).toHaveLength(1);
});
