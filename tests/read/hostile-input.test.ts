import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { openInput } from '../../src/read/input.js';
import { loadProfiles } from '../../src/read/load-profiles.js';
import { plainText } from '../../src/read/plain-text.js';
import { readCases } from '../../src/read/read-cases.js';
import { readWorkbook } from '../../src/read/tables/read-workbook.js';
import { docxParts } from './make/docx-file.js';
import { loadInput } from './make/load-input.js';
import { msgFile } from './make/msg-file.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { workbookParts } from './make/workbook.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

const WORD = docxParts(['x']);
/** Its text is a property of type 0102 (bytes), not 001F (text). */
const TEXTLESS = Buffer.from(
  msgFile({ from: 'Wijkteam', to: 'School', subject: 'Afspraak', body: 'Vandaag gebeld.' })
    .toString('latin1')
    .replace(utf16('1000001F'), utf16('10000102')),
  'latin1',
);
const DEEP = '<w:p>'.repeat(100_000);

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').toString('latin1');
}

test.each([
  [
    'a docx nested without end',
    'stuk.docx',
    zipFile({
      ...WORD,
      'word/document.xml': (WORD['word/document.xml'] ?? '').replace('<w:body>', `<w:body>${DEEP}`),
    }),
    'onleesbaar',
  ],
  ['HTML nested without end', 'stuk.html', Buffer.from(`<html>${'<b>'.repeat(100_000)}x`), 'onleesbaar'],
  [
    'a mail of parts within parts',
    'stuk.eml',
    Buffer.from(
      `From: a@proefstreek.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 5_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')}`,
    ),
    'onleesbaar',
  ],
  ['a text that says it is no text', 'stuk.msg', TEXTLESS, 'onleesbaar'],
  ['NUL bytes', 'stuk.txt', Buffer.from('Verslag\0\0 van het gesprek'), 'type-klopt-niet'],
])('an attachment with %s is refused; its dossier stays in', async (_, name, bytes, code) => {
  const input = writeInput({ 'a.xml': vtExport(vtWithAttachment('V-1', name)), [name]: bytes });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: name, code }]);
});

const PLAN = { samen1plan: { plan: 'S-1' }, aanleiding: 'Melding.', doelen: [] };

test.each([['stuk\0.txt'], [`${'../'.repeat(60)}etc/hostname`], ['/etc/hostname'], ['x'.repeat(5_000)]])(
  'an attachment named %j is not read, and refused under that name',
  async (file) => {
    const bundle = JSON.stringify([{ ...PLAN, bestanden: [{ titel: 'Stuk', pad: file }] }]);
    const { refusals } = await loadInput(writeInput({ 'a.json': bundle }), 'samen1plan');
    expect(refusals.filter(({ code }) => ['bijlage-ontbreekt', 'buiten-invoer'].includes(code))).toHaveLength(
      1,
    );
  },
);

test('NUL bytes in an XML export break it, and the rest of the input is read', async () => {
  const input = writeInput({
    'a.xml': vtExport(vtDossier('V-1').replace('politie', 'po\0litie')),
    'b.xml': vtExport(vtDossier('V-2')),
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers.map(({ sourceNumber }) => sourceNumber)).toEqual(['V-2']);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'xml-kapot' }]);
});

test('of a formula the value it last gave is read; a text that starts with = stays text', async () => {
  const cells = [
    '<c r="A2"><f>SUM(1,2)</f><v>3</v></c>',
    '<c r="B2" t="str"><f>HYPERLINK("http://kwaad.example")</f><v>Klik</v></c>',
    '<c r="C2"><f>WEBSERVICE("http://kwaad.example")</f></c>',
    '<c r="D2" t="inlineStr"><is><t>=1+1</t></is></c>',
  ];
  const parts = workbookParts({ Blad: [['som', 'link', 'leeg', 'tekst']] });
  const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
    '</sheetData>',
    `<row r="2">${cells.join('')}</row></sheetData>`,
  );
  const [table] = await readWorkbook(zipFile({ ...parts, 'xl/worksheets/sheet1.xml': sheet }), 'a.xlsx');
  expect(table?.rows[0]?.values).toEqual({ som: '3', link: 'Klik', tekst: '=1+1' });
});

test('an export that changes while it is read is refused; what was read stays', async () => {
  const folder = writeInput({ 'a.xml': vtExport(vtDossier('V-1')), 'b.xml': vtExport(vtDossier('V-2')) });
  const profile = (await loadProfiles(findRoot())).find(({ id }) => id === 'vt-xml');
  const events: string[] = [];
  if (profile)
    for await (const event of readCases(profile, await openInput(folder))) {
      if (events.length === 0) appendFileSync(join(folder, 'a.xml'), '<!-- later -->');
      events.push(event.kind === 'refusal' ? `${event.refusal.file} ${event.refusal.code}` : event.kind);
    }
  expect(events).toEqual(['file', 'case', 'a.xml veranderd', 'file', 'case']);
});

test('a folder that is a symbolic link is not followed, and refused by name', async () => {
  const folder = writeInput({
    'elders/b.xml': vtExport(vtDossier('V-2')),
    'invoer/a.xml': vtExport(vtDossier('V-1')),
  });
  mkdirSync(join(folder, 'leeg'));
  symlinkSync(join(folder, 'elders'), join(folder, 'invoer/noord'));
  symlinkSync(join(folder, 'nergens'), join(folder, 'invoer/weg'));
  const { dossiers, refusals } = await loadInput(join(folder, 'invoer'));
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'noord', code: 'buiten-invoer' }]);
});

test('a field of HTML that is nested without end keeps its text', () => {
  expect(plainText(`${'<b>'.repeat(100_000)}Moeder belt.`).trim()).toBe('Moeder belt.');
}, 5_000);

test('records of a dossier that the export does not hold are refused by count and place', async () => {
  const input = writeInput({
    'dossiers.csv': '"casusnummer";"datum_open";"datum_gesloten";"aard_geweld"\r\n" C-1 ";"";"";""\r\n',
    'registraties.csv':
      '"casusnummer";"registratienr";"datum";"medewerker";"map";"veld";"type";"onderwerp";"waarde"\r\n"C-1";"1";"";"";"Intake";"Aanleiding";"tekst";"";"Melding."\r\n"C-9";"2";"";"";"Intake";"Aanleiding";"tekst";"";"Melding."\r\n',
    'bijlagen.csv': '"casusnummer";"registratienr";"datum";"medewerker";"map";"bestandsnaam";"pad"\r\n',
  });
  const { dossiers, refusals } = await loadInput(input, 'vt-csv');
  expect(dossiers[0]?.entries).toHaveLength(1);
  expect(refusals).toEqual([
    {
      file: 'registraties.csv',
      code: 'dossier-ontbreekt',
      reason: 'bevat 1 registratie bij een dossier dat de export niet heeft (regel 3)',
    },
  ]);
});
