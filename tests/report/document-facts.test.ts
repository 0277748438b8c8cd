import { expect, test } from 'vitest';
import { documentFacts } from '../../src/report/document-facts.js';
import { documentLine } from '../../src/report/terminal/document-line.js';

const read = { readable: true, formerVersions: 0 };

test.each([
  ['a document that was simply read', read, []],
  ['a scan of one page', { ...read, confidence: [87] }, ['gelezen van een scan, zekerheid 87 %']],
  [
    'a scan of pages',
    { ...read, confidence: [96, 61, 95] },
    ['gelezen van een scan, zekerheid 84 % (laagste bladzijde 61 %)'],
  ],
  [
    'a scan with a blank back, which lowers nothing',
    { ...read, confidence: [90, 0] },
    ['gelezen van een scan, zekerheid 90 % (1 van 2 bladzijden zonder tekst)'],
  ],
  [
    'a scan with pages that are blank or nothing but specks',
    { ...read, confidence: [90, 29, 30, 0] },
    ['gelezen van een scan, zekerheid 60 % (laagste bladzijde 30 %; 2 van 4 bladzijden zonder tekst)'],
  ],
  ['a last version', { ...read, formerVersions: 2 }, ['laatste van 3 versies']],
  [
    'a scan that is a last version',
    { ...read, confidence: [87], formerVersions: 1 },
    ['gelezen van een scan, zekerheid 87 %', 'laatste van 2 versies'],
  ],
  [
    'a document without text',
    { ...read, readable: false },
    ['geen tekst te halen: alleen de naam is gelezen'],
  ],
])('of %s it says what a reader must know', (_, document, facts) => {
  expect(documentFacts(document)).toEqual(facts);
});

const origin = { file: 'export.xml', locator: 'regel 14' };

test('the terminal names the document and its former versions, with their date and where they stand', () => {
  const versions = [
    { entry: 'e1', name: 'plan v1.docx', date: '2024-03-12', origin },
    { entry: 'e2', name: 'plan v2.docx', origin: { ...origin, locator: 'regel 18' } },
  ];
  const document = { name: 'plan def.docx', readable: true, versions };
  expect(documentLine(document, 'nl')).toBe(
    'document “plan def.docx” · laatste van 3 versies; ook: plan v1.docx (2024-03-12; export.xml, regel 14), plan v2.docx (export.xml, regel 18)',
  );
  expect(documentLine(document, 'en')).toMatch(/last of 3 versions; also: plan v1\.docx/u);
});

test('the terminal says nothing of a document that was simply read', () => {
  expect(documentLine({ name: 'brief.docx', readable: true }, 'nl')).toBeUndefined();
});
