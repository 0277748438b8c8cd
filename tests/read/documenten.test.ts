import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/read/document/read-document.js';

const FOLDER = 'corpus/devset/vt-csv/bijlagen';

test.each([
  [
    'JBH-11/Brief rechtbank Fenna Groot.docx',
    'Aan de rechtbank Havenstad',
    'Betreft: einde ondertoezichtstelling',
  ],
  ['STV-03/Gezinsplan Hesselink v1.docx', 'Doelen en acties', 'a. Pim en Lotte kunnen vertellen'],
  ['VTZ-03/Informatieblad ouders.pdf', 'Informatieblad ouders', 'Wat doet Veilig Thuis?'],
])('the headings of %s are places', async (file, heading, start) => {
  const { text, sections } = await readDocument(readFileSync(join(FOLDER, file)), file);
  const found = sections.find((section) => section.heading === heading);
  expect(text.slice(found?.start, found?.end)).toMatch(new RegExp(`^\\s*${start.replace('?', '\\?')}`, 'u'));
});

test.each([
  ['VTZ-01/Mail LT 14 maart.txt', 'Van: Annet Lammers'],
  ['JBH-07/E-mail lokaal team Kreekhoven 13-02-2024.eml', 'Van: Saskia Blom'],
  ['CJM-04/groeicurve.txt', 'Beste Loes,'],
])('%s is text from its first line on, and its salutation is no heading', async (file, first) => {
  const { text, sections, mediaType } = await readDocument(readFileSync(join(FOLDER, file)), file);
  expect(mediaType).toBe('text/plain');
  expect(text.split('\n', 1)).toEqual([first]);
  expect(sections).toEqual([]);
});

test('a line that a mail quotes is no heading, however it ends', async () => {
  const file = 'JBZ-04/RE_ FW_ RE_ breder verband.eml';
  const { text, sections } = await readDocument(readFileSync(join(FOLDER, file)), file);
  expect(text).toContain('\n> Op 20 november 2023 schreef W. Aerts:\n');
  expect(sections).toEqual([]);
});

const MULTIPART = `From: a@voorbeeld.example
To: b@voorbeeld.example
Subject: verslag
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="buiten"

--buiten
Content-Type: multipart/alternative; boundary="binnen"

--binnen
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

De cli=EBnt is gezien en het verslag van dat gesprek gaat hierbij als bijl=
age.
--binnen
Content-Type: text/html; charset=utf-8

<p>De opgemaakte versie</p>
--binnen--
--buiten
Content-Type: text/plain; name="verslag.txt"
Content-Disposition: attachment; filename="verslag.txt"
Content-Transfer-Encoding: base64

${Buffer.from('Wat in de bijlage staat.').toString('base64')}
--buiten--
`;

test.each([
  ['LF', MULTIPART],
  ['CRLF', MULTIPART.replaceAll('\n', '\r\n')],
])(
  'of a mail in parts the plain text is read, not its other form, and what hangs on it apart (%s)',
  async (_, mail) => {
    const { text, mediaType, attached } = await readDocument(Buffer.from(mail), 'verslag.eml');
    expect(attached?.map(({ name }) => name)).toEqual(['verslag.txt']);
    expect(mediaType).toBe('message/rfc822');
    expect(text.split('\n\n')).toEqual([
      'Van: a@voorbeeld.example\nAan: b@voorbeeld.example\nOnderwerp: verslag',
      'De cliënt is gezien en het verslag van dat gesprek gaat hierbij als bijlage.',
    ]);
  },
);
