import { expect, test } from 'vitest';
import { readDocument } from '../../src/read/document/read-document.js';
import { docxFile } from './make/docx-file.js';
import { pdfFile } from './make/pdf-file.js';

/** Heading → the text under it. */
async function sectionsOf(bytes: Uint8Array, name: string): Promise<Record<string, string>> {
  const { text, sections } = await readDocument(bytes, name);
  return Object.fromEntries(
    sections.map(({ heading, start, end }) => [heading, text.slice(start, end).trim()]),
  );
}

test('headings of a Word document are places', async () => {
  const bytes = docxFile([
    '# 1. Veiligheid',
    'Moeder gaat weg.',
    'Zij belt de politie.',
    '# Hulp',
    'Er komt hulp.',
  ]);
  expect(await sectionsOf(bytes, 'plan.docx')).toEqual({
    Veiligheid: 'Moeder gaat weg.\nZij belt de politie.',
    Hulp: 'Er komt hulp.',
  });
});

test('bold and larger lines of a PDF are places, and wrapped lines are one', async () => {
  const bytes = pdfFile([
    { text: 'Plan van aanpak', bold: true, size: 16 },
    { text: 'Het plan is met vader, moeder en de wijkagent besproken en wordt na de' },
    { text: 'vakantie herzien.' },
    { text: '' },
    { text: 'Afspraken', bold: true },
    { text: 'Vader slaapt elders.' },
  ]);
  expect(await sectionsOf(bytes, 'plan.pdf')).toEqual({
    'Plan van aanpak':
      'Het plan is met vader, moeder en de wijkagent besproken en wordt na de vakantie herzien.',
    Afspraken: 'Vader slaapt elders.',
  });
});

test('a bold sentence in a PDF is no heading', async () => {
  const { sections } = await readDocument(
    pdfFile([{ text: 'Let op: vader belt.', bold: true }, { text: 'Hij belt elke dag om dezelfde tijd.' }]),
    'x.pdf',
  );
  expect(sections).toEqual([]);
});

test('a mail gives sender, recipient and subject as lines, then its text', async () => {
  const mail = [
    'From: =?utf-8?Q?Jos=C3=A9_de_Wit?= <jose@voorbeeld.nl>',
    'To: team@voorbeeld.nl',
    'Subject: =?utf-8?B?w6nDqW4gb3ZlcmxlZw==?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'De cli=EBnt is gezien.',
    '',
  ].join('\r\n');
  const { text, mediaType } = await readDocument(Buffer.from(mail), 'bericht.eml');
  expect(mediaType).toBe('message/rfc822');
  expect(text).toBe(
    'Van: José de Wit\nAan: team@voorbeeld.nl\nOnderwerp: één overleg\n\nDe cliënt is gezien.',
  );
});

test('of a mail in HTML alone the text is read', async () => {
  const mail =
    'From: a@voorbeeld.nl\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Vader is <b>niet</b> gekomen.</p><script>x()</script>\r\n';
  const { text } = await readDocument(Buffer.from(mail), 'bericht.eml');
  expect(text).toBe('Van: a@voorbeeld.nl\n\nVader is niet gekomen.');
});

test('headings, entities and line breaks of HTML', async () => {
  const html =
    '<!doctype html><head><title>weg</title></head><h2>Situatie</h2><p>Cli&euml;nt belt.<br>Later ook.</p><style>p{}</style>';
  expect(await sectionsOf(Buffer.from(html), 'stuk.html')).toEqual({ Situatie: 'Cliënt belt.\nLater ook.' });
});

test.each([
  ['UTF-8', Buffer.from('AFSPRAKEN\nCliënt belt.\n')],
  ['Windows-1252 with CRLF', Buffer.from('AFSPRAKEN\r\nCliënt belt.\r\n', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffAFSPRAKEN\nCliënt belt.\n', 'utf16le')],
])('plain text in %s', async (_, bytes) => {
  expect(await sectionsOf(bytes, 'stuk.txt')).toEqual({ AFSPRAKEN: 'Cliënt belt.' });
});
