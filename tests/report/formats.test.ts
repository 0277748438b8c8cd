import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { AuditResult } from '../../src/model/audit-result.js';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { ReportFormat } from '../../src/report/format.js';
import { CODERING_COLUMNS, coderingCsv } from '../../src/report/formats/codering-csv.js';
import { GEWEIGERD_COLUMNS, geweigerdCsv } from '../../src/report/formats/geweigerd-csv.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { rapportHtml } from '../../src/report/formats/rapport-html.js';
import { runJson } from '../../src/report/formats/run-json.js';
import { TABEL_COLUMNS, tabelCsv } from '../../src/report/formats/tabel-csv.js';
import { UITSPRAKEN_COLUMNS, uitsprakenCsv } from '../../src/report/formats/uitspraken-csv.js';
import { listOf, streamOf } from '../list-of.js';
import { sampleResult } from './sample-result.js';

async function textOf({ render }: ReportFormat, result: AuditResult = sampleResult()): Promise<string> {
  return (await listOf(render(result))).join('');
}

async function rowsOf(format: ReportFormat, result?: AuditResult): Promise<Record<string, string>[]> {
  return parse(await textOf(format, result), { bom: true, delimiter: ';', columns: true });
}

test('codering.csv holds every dossier and indicator; silence is geen', async () => {
  expect(await rowsOf(coderingCsv)).toEqual([
    {
      dossier: 'D00001',
      indicator: 'veiligheidsplan',
      waarde: 'ja',
      vorm: 'los',
      plek: 'Veiligheid / Plan',
      wijze: 'beschrijving',
      term: 'veiligheidsplan',
      set: '',
      uitspraken: '1',
    },
    {
      dossier: 'D00002',
      indicator: 'veiligheidsplan',
      waarde: 'geen',
      vorm: '',
      plek: '',
      wijze: '',
      term: '',
      set: '',
      uitspraken: '0',
    },
  ]);
});

test('tabel.csv carries numerator and denominator beside the scores', async () => {
  expect(await rowsOf(tabelCsv)).toMatchObject([
    {
      n: '1',
      N: '2',
      dekking: '0.500',
      dekking_laag: '0.095',
      ophaalbaar: '+/-',
      eenduidig: '-',
      kleine_n: 'ja',
    },
  ]);
});

test('run.json names input, knowledge and refusals and no clock', async () => {
  const run = JSON.parse(await textOf(runJson));
  expect(run).toMatchObject({ run: 'abc123', dossiers: 2, geweigerd: [{ code: 'scan-zonder-tekst' }] });
  expect(await textOf(runJson)).not.toMatch(/\d\d:\d\d/u);
});

test('the source number appears only when asked for', async () => {
  const asked = { ...sampleResult(), sourceNumbers: true };
  for (const format of REPORT_FORMATS) expect(await textOf(format)).not.toContain('C-17');
  expect((await rowsOf(coderingCsv, asked))[0]?.dossier).toBe('C-17');
});

test.each(REPORT_FORMATS)('$file gives the same bytes twice', async (format) => {
  const result = sampleResult();
  expect(await textOf(format, result)).toBe(await textOf(format, result));
});

test.each(['codering', 'tabel', 'geweigerd', 'run'])('%s holds no quote', async (name) => {
  const format = REPORT_FORMATS.find((one) => one.name === name)!;
  expect(await textOf(format, sampleResult({ quote: 'Kenmerkend citaat' }))).not.toContain(
    'Kenmerkend citaat',
  );
});

test.each([
  ['a formula', '=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['a plus', '+31 bellen', "'+31 bellen"],
  ['a semicolon and a line', 'een; twee\n"drie"', 'een; twee "drie"'],
])('a quote with %s comes through a spreadsheet unharmed', async (_, quote, shown) => {
  expect((await rowsOf(uitsprakenCsv, sampleResult({ quote })))[0]?.citaat).toBe(shown);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an attribute', '"><img src=x onerror=alert(1)>'],
  ['an entity', '&lt;b&gt; & <b>'],
])('the page shows %s as text', async (_, quote) => {
  const page = await textOf(rapportHtml, sampleResult({ quote, organisation: quote }));
  expect(page).not.toContain(quote);
  expect(page).not.toMatch(/<script|<img/u);
});

test('the page asks for nothing from outside and has a policy that forbids it', async () => {
  const page = await textOf(rapportHtml);
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
});

test('the page tells what was refused, where figures come from and what to know', async () => {
  const page = await textOf(rapportHtml);
  for (const text of [
    'scan.pdf',
    'bevat geen tekst',
    'Veiligheid / Plan',
    'Een opmerking bij deze audit.',
    'berekend',
  ])
    expect(page).toContain(text);
});

test('of a run that was stored without its documents nothing is said of them', async () => {
  expect((await rowsOf(uitsprakenCsv))[0]).toMatchObject({
    leesbaar: '',
    eerdere_versies: '',
  });
  for (const format of REPORT_FORMATS)
    expect(await textOf(format)).not.toMatch(/Documenten gelezen|"documenten"/u);
});

test('the page says of an example that it was read from a scan and is the last version', async () => {
  const result = sampleResult();
  const documents = [{ entry: 'e1', readable: true, confidence: [87, 61], formerVersions: 1 }];
  const sheets = (await listOf(result.sheets)).map((sheet) => ({ ...sheet, documents }));
  const page = await textOf(rapportHtml, { ...result, sheets: streamOf(sheets) });
  expect(page).toContain(
    'gelezen van een scan, zekerheid 74 % (laagste bladzijde 61 %) · laatste van 2 versies',
  );
});

test.each([coderingCsv, uitsprakenCsv])('$file asks for a sheet when it comes to it', async ({ render }) => {
  let given = 0;
  async function* counted(): AsyncGenerator<CodingSheet> {
    for await (const sheet of sampleResult().sheets) {
      given += 1;
      yield sheet;
    }
  }
  const pieces = render({ ...sampleResult(), sheets: counted() })[Symbol.asyncIterator]();
  const givenAfter: number[] = [];
  while (!(await pieces.next()).done) givenAfter.push(given);
  expect(givenAfter).toEqual([0, 1, 2]);
});

test('docs/uitvoer.md names every file and column', () => {
  const docs = readFileSync('docs/uitvoer.md', 'utf8');
  const columns = [...CODERING_COLUMNS, ...UITSPRAKEN_COLUMNS, ...TABEL_COLUMNS, ...GEWEIGERD_COLUMNS];
  expect(
    [...REPORT_FORMATS.map(({ file }) => file), ...columns].filter((name) => !docs.includes(name)),
  ).toEqual([]);
});

test('geweigerd.csv has a header when nothing was refused', async () => {
  const result = sampleResult();
  const csv = await textOf(geweigerdCsv, { ...result, run: { ...result.run, refusals: [] } });
  expect(csv).toBe('\uFEFFbestand;code;reden\r\n');
});
