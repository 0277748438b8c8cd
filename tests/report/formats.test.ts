import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { CODERING_COLUMNS, coderingCsv } from '../../src/report/formats/codering-csv.js';
import { GEWEIGERD_COLUMNS, geweigerdCsv } from '../../src/report/formats/geweigerd-csv.js';
import { REPORT_FORMATS } from '../../src/report/formats/index.js';
import { rapportHtml } from '../../src/report/formats/rapport-html.js';
import { runJson } from '../../src/report/formats/run-json.js';
import { TABEL_COLUMNS, tabelCsv } from '../../src/report/formats/tabel-csv.js';
import { UITSPRAKEN_COLUMNS, uitsprakenCsv } from '../../src/report/formats/uitspraken-csv.js';
import { sampleResult } from './sample-result.js';

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, delimiter: ';', columns: true });

test('codering.csv holds every dossier and indicator; silence is geen', () => {
  expect(rowsOf(coderingCsv.render(sampleResult()))).toEqual([
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

test('tabel.csv carries numerator and denominator beside the scores', () => {
  expect(rowsOf(tabelCsv.render(sampleResult()))).toMatchObject([
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

test('run.json names input, knowledge and refusals and no clock', () => {
  const run = JSON.parse(runJson.render(sampleResult()));
  expect(run).toMatchObject({ run: 'abc123', dossiers: 2, geweigerd: [{ code: 'scan-zonder-tekst' }] });
  expect(runJson.render(sampleResult())).not.toMatch(/\d\d:\d\d/u);
});

test('the source number appears only when asked for', () => {
  const asked = { ...sampleResult(), sourceNumbers: true };
  for (const format of REPORT_FORMATS) expect(format.render(sampleResult())).not.toContain('C-17');
  expect(rowsOf(coderingCsv.render(asked))[0]?.dossier).toBe('C-17');
});

test.each(REPORT_FORMATS)('$file gives the same bytes twice', ({ render }) => {
  expect(render(sampleResult())).toBe(render(sampleResult()));
});

test.each(['codering', 'tabel', 'geweigerd', 'run'])('%s holds no quote', (name) => {
  const format = REPORT_FORMATS.find((one) => one.name === name);
  expect(format?.render(sampleResult({ quote: 'Kenmerkend citaat' }))).not.toContain('Kenmerkend citaat');
});

test.each([
  ['a formula', '=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['a plus', '+31 bellen', "'+31 bellen"],
  ['a semicolon and a line', 'een; twee\n"drie"', 'een; twee "drie"'],
])('a quote with %s comes through a spreadsheet unharmed', (_, quote, shown) => {
  expect(rowsOf(uitsprakenCsv.render(sampleResult({ quote })))[0]?.citaat).toBe(shown);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['an attribute', '"><img src=x onerror=alert(1)>'],
  ['an entity', '&lt;b&gt; & <b>'],
])('the page shows %s as text', (_, quote) => {
  const page = rapportHtml.render(sampleResult({ quote, organisation: quote }));
  expect(page).not.toContain(quote);
  expect(page).not.toMatch(/<script|<img/u);
});

test('the page asks for nothing from outside and has a policy that forbids it', () => {
  const page = rapportHtml.render(sampleResult());
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
});

test('the page tells what was refused, where figures come from and what to know', () => {
  const page = rapportHtml.render(sampleResult());
  for (const text of [
    'scan.pdf',
    'bevat geen tekst',
    'Veiligheid / Plan',
    'Een opmerking bij deze audit.',
    'berekend',
  ])
    expect(page).toContain(text);
});

test('of a run that was stored without its documents nothing is said of them', () => {
  expect(rowsOf(uitsprakenCsv.render(sampleResult()))[0]).toMatchObject({
    leesbaar: '',
    eerdere_versies: '',
  });
  for (const format of REPORT_FORMATS)
    expect(format.render(sampleResult())).not.toMatch(/Documenten gelezen|"documenten"/u);
});

test('the page says of an example that it was read from a scan and is the last version', () => {
  const result = sampleResult();
  const documents = [{ entry: 'e1', readable: true, confidence: [87, 61], formerVersions: 1 }];
  const page = rapportHtml.render({
    ...result,
    sheets: result.sheets.map((sheet) => ({ ...sheet, documents })),
  });
  expect(page).toContain(
    'gelezen van een scan, zekerheid 74 % (laagste bladzijde 61 %) · laatste van 2 versies',
  );
});

test('docs/uitvoer.md names every file and column', () => {
  const docs = readFileSync('docs/uitvoer.md', 'utf8');
  const columns = [...CODERING_COLUMNS, ...UITSPRAKEN_COLUMNS, ...TABEL_COLUMNS, ...GEWEIGERD_COLUMNS];
  expect(
    [...REPORT_FORMATS.map(({ file }) => file), ...columns].filter((name) => !docs.includes(name)),
  ).toEqual([]);
});

test('geweigerd.csv has a header when nothing was refused', () => {
  const result = sampleResult();
  const csv = geweigerdCsv.render({ ...result, run: { ...result.run, refusals: [] } });
  expect(csv).toBe('\uFEFFbestand;code;reden\r\n');
});
