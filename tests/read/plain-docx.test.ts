import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainPart, plainDocxBlocks } from '../../src/read/document/docx/plain-docx.js';
import { readDocx, readWithMammoth } from '../../src/read/document/read-docx.js';
import { readZip } from '../../src/read/zip/read-zip.js';
import { docxParts } from './make/docx-file.js';
import { zipFile } from './make/zip-file.js';

const SEED = 20_261_126;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Lijstalinea"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="character" w:styleId="Zwaar"><w:name w:val="Strong"/></w:style></w:styles>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipFile({
    ...docxParts([]),
    'word/styles.xml': STYLES,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

const isPlain = async (bytes: Uint8Array): Promise<boolean> =>
  (await plainDocxBlocks(await readZip(bytes, isPlainPart))) !== undefined;

const FOLDERS = ['adapters', 'corpus/devset', 'corpus/regioplan/uitvoer'];
const FIXTURES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.docx'))
    .map((file) => join(folder, file)),
);

test('every Word document of the corpus and the samples reads as mammoth reads it, and without mammoth', async () => {
  expect(FIXTURES.length).toBeGreaterThan(400);
  for (const file of FIXTURES) {
    const bytes = readFileSync(file);
    expect(await readDocx(bytes), file).toEqual(await readWithMammoth(bytes));
    expect(await isPlain(bytes), file).toBe(true);
  }
});

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (inside: string, properties = ''): string => `<w:r>${properties}${inside}</w:r>`;
const p = (inside: string, properties = ''): string => `<w:p>${properties}${inside}</w:p>`;
const style = (id: string): string => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
const ITEM = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const BOLD = '<w:rPr><w:b/></w:rPr>';
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`;

describe('by ourselves, as mammoth does', () => {
  test.each([
    ['a paragraph of runs', p(r(t('Moeder ')) + r(t('belt &amp; komt.')))],
    ['an empty paragraph', p(r(t('Eén'))) + p('') + p(r(t('Twee')))],
    ['a heading by its name', p(r(t('Plan')), style('Kop1')) + p(r(t('Tekst.')))],
    ['a heading by its id, which no style names', p(r(t('Plan')), style('Heading2'))],
    ['a title', p(r(t('Verslag')), style('Titel'))],
    ['a style that is not there', p(r(t('Gewoon.')), style('Weg'))],
    ['a line that is bold throughout', p(r(t('Afspraken'), BOLD)) + p(r(t('Tekst.')))],
    ['a line that is bold in part', p(r(t('Afspraken'), BOLD) + r(t(' thuis')))],
    ['bold by a style', p(r(t('Afspraken'), '<w:rPr><w:rStyle w:val="Zwaar"/></w:rPr>'))],
    ['bold that is off', p(r(t('Afspraken'), '<w:rPr><w:b w:val="0"/></w:rPr>'))],
    ['a tab and a line', p(r(`${t('Een')}<w:tab/>${t('twee')}<w:br/>${t('drie')}`))],
    ['a line at the end', p(r(`${t('Een')}<w:br/>`)) + p(r(t('Twee')))],
    ['a page break', p(r(`${t('Een')}<w:br w:type="page"/>${t('twee')}`))],
    ['hyphens', p(r(`${t('zorg')}<w:noBreakHyphen/>${t('plan')}<w:softHyphen/>${t('nen')}`))],
    ['a list', p(r(t('Bellen')), ITEM) + p(r(t('Bezoeken')), ITEM)],
    ['a link', p(`${r(t('Zie '))}<w:hyperlink w:anchor="x">${r(t('hier'))}</w:hyperlink>`)],
    ['a word put in', p(`<w:ins w:id="1">${r(t('Nieuw'))}</w:ins>`)],
    ['a word struck out', p(`${r(t('Blijft'))}<w:del w:id="1">${r('<w:delText>weg</w:delText>')}</w:del>`)],
    [
      'a table',
      `<w:tbl><w:tblPr/>${row(p(r(t('Wie'))), p(r(t('Wat'))))}${row(p(''), p(r(t('Bellen'))))}</w:tbl>`,
    ],
    ['a table in a table', `<w:tbl>${row(`<w:tbl>${row(p(r(t('Diep'))))}</w:tbl>${p('')}`)}</w:tbl>`],
    [
      'what says nothing',
      `${p(`<w:bookmarkStart w:id="0" w:name="a"/><w:proofErr/>${r(t('Tekst'))}`)}<w:sectPr/>`,
    ],
  ])('%s', async (_, body) => {
    const bytes = docx(body);
    expect(await isPlain(bytes)).toBe(true);
    expect(await readDocx(bytes)).toEqual(await readWithMammoth(bytes));
  });
});

describe('left to mammoth', () => {
  test.each([
    ['a symbol', p(r('<w:sym w:font="Wingdings" w:char="F0FC"/>'))],
    ['a field', p(r('<w:fldChar w:fldCharType="begin"/>') + r('<w:instrText>DATE</w:instrText>'))],
    ['a content control', `<w:sdt><w:sdtContent>${p(r(t('Keuze')))}</w:sdtContent></w:sdt>`],
    ['a drawing', p(r('<w:drawing/>'))],
    [
      'cells that are one',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(r(t('A')))}</w:tc></w:tr></w:tbl>`,
    ],
    ['a row struck out', `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr></w:tr></w:tbl>${p(r(t('A')))}`],
    [
      'a paragraph struck out',
      p(r(t('A')), '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + p(r(t('B'))),
    ],
    ['an empty item', p(r(t('A'))) + p('', ITEM) + p(r(t('B')))],
    ['an empty paragraph in a style', p(r(t('A'))) + p('', style('Lijstalinea')) + p(r(t('B')))],
    ['text in CDATA', p(r('<w:t><![CDATA[A]]></w:t>'))],
    ['an element of tomorrow', p(`${r(t('A'))}<w:nieuw/>`)],
  ])('%s', async (_, body) => {
    const bytes = docx(body + p(r(t('Slot.'))));
    expect(await isPlain(bytes)).toBe(false);
    expect(await readDocx(bytes)).toEqual(await readWithMammoth(bytes));
  });

  test('a note', async () => {
    const relations = docxParts([])['word/_rels/document.xml.rels'] ?? '';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
    const bytes = docx(p(r(t('Zie')) + r('<w:footnoteReference w:id="2"/>')), {
      'word/_rels/document.xml.rels': relations.replace(
        '</Relationships>',
        `<Relationship Id="r2" Type="${type}" Target="footnotes.xml"/></Relationships>`,
      ),
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p(r(t('de noot')))}</w:footnote></w:footnotes>`,
    });
    expect(await isPlain(bytes)).toBe(false);
    expect((await readDocx(bytes)).text).toContain('de noot');
    expect(await readDocx(bytes)).toEqual(await readWithMammoth(bytes));
  });

  test('a document whose main part stands elsewhere', async () => {
    const { 'word/document.xml': main = '', '_rels/.rels': relations = '', ...parts } = docxParts(['Tekst.']);
    const moved = {
      ...parts,
      'word/hoofd.xml': main,
      '_rels/.rels': relations.replace('document.xml', 'hoofd.xml'),
    };
    expect(await isPlain(zipFile(moved))).toBe(false);
  });
});

const text = fc.constantFrom(
  'Moeder',
  ' ',
  'belt.',
  '  twee  ',
  'é&amp;<'.replace('<', '&lt;'),
  '\u00a0',
  '12:30',
  '',
);
const inline = fc.oneof(
  fc.tuple(text, fc.constantFrom('', BOLD, '<w:rPr><w:i/></w:rPr>')).map(([said, how]) => r(t(said), how)),
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:br w:type="page"/>', '<w:noBreakHyphen/>').map((one) => r(one)),
  text.map(
    (said) => `<w:ins w:id="1">${r(t(said))}</w:ins><w:del w:id="2">${r('<w:delText>x</w:delText>')}</w:del>`,
  ),
);
const properties = fc.constantFrom('', style('Kop1'), style('Lijstalinea'), style('Titel'), ITEM);
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }), properties)
  .map(([runs, how]) => p(runs.join(''), how));
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `<w:tbl>${rows.map((cells) => row(...cells)).join('')}</w:tbl>`);

test('whatever paragraphs, lists and tables are put together, the text is mammoth’s', async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(paragraph, table), { maxLength: 6 }), async (blocks) => {
      const bytes = docx(blocks.join(''));
      plain += Number(await isPlain(bytes));
      expect(await readDocx(bytes)).toEqual(await readWithMammoth(bytes));
    }),
    { seed: SEED, numRuns: 600 },
  );
  expect(plain).toBeGreaterThan(200);
});
