import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { Isolation } from '../../src/read/isolated/isolation.js';
import { asRefused } from '../../src/read/refused.js';
import { docxParts } from '../read/make/docx-file.js';
import { msgFile } from '../read/make/msg-file.js';
import { pdfFile } from '../read/make/pdf-file.js';
import { workbookParts } from '../read/make/workbook.js';
import { zipFile } from '../read/make/zip-file.js';
import { type Mutation, mutate, mutations } from './mutation.js';

const SEED = 20_261_125;
const SECONDS = 5;
const MEGABYTES = 512;

const isolation = new Isolation({ seconds: SECONDS, megabytes: MEGABYTES, threads: 2 });
afterAll(() => isolation.close());

const sample = (path: string): Buffer => readFileSync(join(findRoot(), 'adapters', path));
const mutated = (bytes: Buffer) => (all: readonly Mutation[]) => mutate(bytes, all);

/** A container whose part is mutated before it is packed, so that what reads the part sees it. */
function mutatedPart(parts: Readonly<Record<string, string>>, name: string) {
  return (all: readonly Mutation[]): Buffer =>
    zipFile({ ...parts, [name]: mutate(Buffer.from(parts[name] ?? ''), all) });
}

const WORD = docxParts(['# Plan', 'Afspraken met moeder.', 'Iedere week bellen.']);
const SHEETS = workbookParts({
  Acties: [
    ['Actie', 'Wie', 'Wanneer'],
    ['Bellen', 'Wijkteam', '45306'],
  ],
});
const MAIL =
  'From: Wijkteam <wijkteam@proefstreek.example>\r\nTo: School <school@proefstreek.example>\r\nSubject: =?UTF-8?Q?Afspraak_moeder?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=grens\r\n\r\n--grens\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nVandaag gebeld=20met moeder.\r\n--grens\r\nContent-Type: text/html\r\n\r\n<p>Vandaag <b>gebeld</b></p>\r\n--grens--\r\n';
const MESSAGE = { from: 'Wijkteam', to: 'School', subject: 'Afspraak', body: 'Vandaag gebeld.' };
const RTF =
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}\\pard\\b Plan\\b0\\par Cli\\'ebnt belt \\u8364? vandaag.\\par}";
const HTML =
  '<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>Plan</h1><p>Moeder <b>belt</b>.<br>Ja</p><table><tr><td>Wie</td><td>Wat</td></tr></table></body></html>';
const CSV = 'Actie;Wie;Wanneer\r\n"Bellen met ""moeder""";Wijkteam;3-4-2024\r\nBezoek;School;\r\n';

/** Each document kind: its name, how it is made of mutations, and how many cases. */
const KINDS: readonly (readonly [string, (all: readonly Mutation[]) => Buffer, number])[] = [
  ['tekst.txt', mutated(Buffer.from('Verslag\r\n\r\n1. Veiligheid\r\nDe cliënt belt.\r\n')), 1_000],
  ['stuk.html', mutated(Buffer.from(HTML)), 1_500],
  ['stuk.rtf', mutated(Buffer.from(RTF)), 1_500],
  ['stuk.csv', mutated(Buffer.from(CSV)), 1_000],
  ['bericht.eml', mutated(Buffer.from(MAIL)), 1_500],
  ['bericht.msg', mutated(msgFile(MESSAGE)), 3_000],
  ['lang.msg', mutated(msgFile({ ...MESSAGE, body: 'Vandaag gebeld. '.repeat(400) })), 2_000],
  ['hangt.msg', mutated(msgFile({ ...MESSAGE, attached: { 'a.txt': Buffer.from('Ja.') } })), 1_500],
  ['bestand.docx', mutated(sample('vt-xml/sample/bijlagen/P-001/afspraken.docx')), 500],
  ['inhoud.docx', mutatedPart(WORD, 'word/document.xml'), 1_000],
  ['relaties.docx', mutatedPart(WORD, 'word/_rels/document.xml.rels'), 200],
  ['bestand.xlsx', mutated(sample('contactlog/sample/contactregistraties.xlsx')), 300],
  ['blad.xlsx', mutatedPart(SHEETS, 'xl/worksheets/sheet1.xml'), 1_000],
  ['werkmap.xlsx', mutatedPart(SHEETS, 'xl/workbook.xml'), 300],
  ['eigen.pdf', mutated(pdfFile([{ text: 'Plan', bold: true }, { text: 'Moeder belt.' }])), 1_000],
  ['bestand.pdf', mutated(sample('print/sample/P-001/bijlagen/Afspraken thuis.pdf')), 200],
];

test.each(KINDS)('%s, however damaged, is read or refused by name', async (name, make, numRuns) => {
  await fc.assert(
    fc.asyncProperty(mutations, async (all) => {
      const bytes = make(all);
      const started = performance.now();
      const reason = await isolation.run({ kind: 'document', bytes, name, options: { ocr: false } }).then(
        () => '',
        (error: unknown) => {
          const refused = asRefused(error);
          if (!refused) throw error;
          return refused.message;
        },
      );
      expect(reason).not.toContain('om te lezen');
      expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
    }),
    { seed: SEED, numRuns },
  );
});

test('and all that takes no more memory than one file may', () => {
  expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(MEGABYTES);
});
