import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { docxFile } from '../read/make/docx-file.js';
import { pdfFile } from '../read/make/pdf-file.js';
import { scanOf } from '../read/make/scan-of.js';
import { vtDossier, vtExport } from '../read/make/vt-export.js';
import { type Outcome, runProgram } from './run-program.js';

const PLAN =
  'Met moeder en vader is een veiligheidsplan opgesteld met afspraken over wie de kinderen naar school brengt, wie er belt als de ruzie oploopt en waar zij dan heen gaan.';

interface Named {
  readonly entry: string;
  readonly date: string;
  readonly name: string;
  readonly file: string;
}

const attachment = ({ entry, date, name, file }: Named): string =>
  `<bijlage registratie="${entry}" datum="${date}" medewerker="A. de Wit" naam="${name}" bestand="${file}"/>`;

/** A scan with a blank back, three versions of a plan, a letter, and a file that is not there. */
const EXPORT = vtExport(
  vtDossier(
    'B-1',
    [
      { entry: 'e2', date: '2024-01-09', name: 'Verslag', file: 'scan.pdf' },
      { entry: 'e3', date: '2024-03-12', name: 'Gezinsafspraken v1.docx', file: 'een.docx' },
      { entry: 'e4', date: '', name: 'Gezinsafspraken v2.docx', file: 'twee.docx' },
      { entry: 'e5', date: '2024-04-02', name: 'Gezinsafspraken def.docx', file: 'drie.docx' },
    ]
      .map(attachment)
      .join(''),
  ),
  vtDossier(
    'B-2',
    [
      { entry: 'e2', date: '2024-02-01', name: 'Veiligheidsplan', file: 'weg.pdf' },
      { entry: 'e3', date: '2024-02-02', name: 'Brief', file: 'brief.pdf' },
    ]
      .map(attachment)
      .join(''),
  ),
);

let folder: string;
let out: string;
let audit: Outcome;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-documenten-'));
  out = join(folder, 'uit');
  const input = join(folder, 'noord');
  mkdirSync(input);
  const files = {
    'export.xml': EXPORT,
    'scan.pdf': await scanOf(
      [{ text: 'Er is met beide ouders een veiligheidsplan opgesteld.', size: 13 }],
      [],
    ),
    'een.docx': docxFile([PLAN, 'Dit is nog een concept.']),
    'twee.docx': docxFile([PLAN, 'De school leest mee.']),
    'drie.docx': docxFile([PLAN, 'De school heeft meegelezen.']),
    'brief.pdf': pdfFile([{ text: 'Het veiligheidsplan is besproken met moeder.' }]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(input, name), content);
  audit = runProgram('audit', input, '--uit', out, '--ocr', '--alleen-regels');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const toon = (...options: readonly string[]): string =>
  runProgram('toon', 'veiligheidsplan', '--store', join(out, 'zichtlijn.sqlite'), ...options).out;

const COUNTS =
  'Documenten gelezen: 3 · waarvan scans met tekstherkenning: 1 · geen tekst te halen uit: 1 · met eerdere versies: 1';

test('the table, the page and a stored run say how many documents were read, and how', () => {
  expect(audit.out).toContain(`${COUNTS}\n`);
  expect(runProgram('tabel', '--store', join(out, 'zichtlijn.sqlite')).out).toContain(`${COUNTS}\n`);
  expect(readFileSync(join(out, 'rapport.html'), 'utf8').split(`>${COUNTS}<`)).toHaveLength(3);
});

test('run.json and the output for machines count them per organisation', () => {
  const counts = { gelezen: 3, scans: 1, zonderTekst: 1, metEerdereVersies: 1 };
  const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
  expect(run).toMatchObject({ documenten: counts, organisaties: [{ documenten: counts }] });
  const { tables } = JSON.parse(runProgram('tabel', '--store', join(out, 'zichtlijn.sqlite'), '--json').out);
  expect(tables[0].documents).toEqual({ read: 3, scans: 1, withoutText: 1, withFormerVersions: 1 });
});

test('toon says beside a statement that it was read from a scan, and how sure that was', () => {
  expect(toon()).toMatch(
    /\(e2\)\n +document “Verslag” · gelezen van een scan, zekerheid \d\d % \(1 van 2 bladzijden zonder tekst\)\n/u,
  );
});

test('toon names the former versions of the document that a statement stands in', () => {
  expect(toon()).toMatch(
    /\(e5\)\n +document “Gezinsafspraken def\.docx” · laatste van 3 versies; ook: Gezinsafspraken v1\.docx \(2024-03-12; export\.xml, regel \d+\), Gezinsafspraken v2\.docx \(export\.xml, regel \d+\)\n/u,
  );
});

test('toon says that of a document only its name was read, and nothing of one that was simply read', () => {
  expect(toon()).toMatch(/\(e2\)\n +document “Veiligheidsplan” · geen tekst te halen: alleen de naam/u);
  expect(toon()).toMatch(/\(e3\)\n +regel /u);
});

test('toon gives machines the pages and the versions', () => {
  // Printed by toon from a Cell and by nothing else.
  const { dossiers } = JSON.parse(toon('--json')) as Cell;
  const documents = dossiers.flatMap((one) => one.statements.map(({ source }) => source?.document));
  expect(documents.find((one) => one?.name === 'Verslag')?.confidence).toEqual([
    expect.toSatisfy((page: number) => page > 80),
    0,
  ]);
  expect(documents.find((one) => one?.versions)?.versions).toMatchObject([
    { entry: 'e3', name: 'Gezinsafspraken v1.docx', date: '2024-03-12', origin: { file: 'export.xml' } },
    { entry: 'e4', name: 'Gezinsafspraken v2.docx', origin: { file: 'export.xml' } },
  ]);
});

test('uitspraken.csv says of every statement in a document how that was read', () => {
  const rows: Record<string, string>[] = parse(readFileSync(join(out, 'uitspraken.csv'), 'utf8'), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  const cells = (dossier: string, entry: string) => {
    const row = rows.find((one) => one.dossier === dossier && one.registratie === entry);
    return ['leesbaar', 'scan_zekerheid', 'scan_laagste', 'scan_zonder_tekst', 'eerdere_versies'].map(
      (column) => row?.[column],
    );
  };
  const certain = expect.stringMatching(/^(?:8|9)\d$/u);
  expect(cells('D00001', 'e2')).toEqual(['ja', certain, certain, '1', '0']);
  expect(cells('D00001', 'e5')).toEqual(['ja', '', '', '', '2']);
  expect(cells('D00002', 'e2')).toEqual(['nee', '', '', '', '0']);
  expect(cells('D00002', 'e3')).toEqual(['ja', '', '', '', '0']);
});

test.each(REPORT_FORMATS.map(({ file }) => file))('%s names no former version', (file) => {
  expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/Gezinsafspraken v\d/u);
});

test('of more than one organisation the counts of all together stand below the tables', () => {
  const other = join(folder, 'zuid');
  mkdirSync(other);
  writeFileSync(
    join(other, 'export.xml'),
    EXPORT.replace('Proefstreek', 'Zuidrand').replaceAll('"B-', '"Z-'),
  );
  const { out: shown } = runProgram(
    'audit',
    join(folder, 'noord'),
    other,
    '--uit',
    join(folder, 'beide'),
    '--alleen-regels',
  );
  expect(shown).toContain(
    '\nDocumenten gelezen: 0 · waarvan scans met tekstherkenning: 0 · geen tekst te halen uit: 6 · met eerdere versies: 0\n',
  );
  expect(shown).toContain(
    '\nAlle organisaties · Documenten gelezen: 2 · waarvan scans met tekstherkenning: 0 · geen tekst te halen uit: 8 · met eerdere versies: 1\n',
  );
});
