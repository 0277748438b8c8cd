import { expect, test } from 'vitest';
import { codeDossier } from '../../src/code/code-dossier.js';
import type { Dossier, Entry } from '../../src/model/dossier.js';
import type { Statement, StatementValue } from '../../src/model/statement.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { statement } from '../score/sheets.js';

const { indicators } = loadKnowledge('.');

const entry = (id: string, place: readonly string[]): Entry => ({
  id,
  place,
  mode: 'beschrijving',
  text: 'tekst',
  origin: { file: 'export.xml', locator: id },
});

function sheetOf(statements: readonly Statement[], entries: readonly Entry[] = []) {
  const dossier: Dossier = {
    id: 'D00001',
    sourceNumber: 'B-1',
    organisation: 'VT Voorbeeld',
    system: 'vt-xml',
    violence: [],
    entries,
  };
  return codeDossier({ dossier, statements, indicators });
}

test.each<[readonly StatementValue[], string]>([
  [['gepland', 'nee', 'ja'], 'ja'],
  [['gepland', 'nee'], 'nee'],
  [['gepland'], 'gepland'],
  [[], 'geen'],
])('of %j the dossier value is %s', (values, value) => {
  const { codings } = sheetOf(values.map((one) => statement({ value: one })));
  expect(codings.find(({ indicator }) => indicator === 'veiligheidsplan')?.value).toBe(value);
});

test('there is a coding for every indicator, in order, and silence is geen', () => {
  const { codings } = sheetOf([]);
  expect(codings.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
  expect(new Set(codings.map(({ value }) => value))).toEqual(new Set(['geen']));
});

test('the set joins those of the deciding statements only', () => {
  const { codings } = sheetOf([
    { ...statement({ value: 'ja' }), set: ['zorg', 'onderwijs'] },
    { ...statement({ value: 'ja' }), set: ['medisch', 'zorg'] },
    { ...statement({ value: 'gepland' }), set: ['sociaal-domein'] },
  ]);
  expect(codings[0]?.set).toEqual(['medisch', 'onderwijs', 'zorg']);
});

test('places are counted per entry, and a document also once under each of its headings', () => {
  const report: Entry = {
    ...entry('e3', ['Documenten']),
    mode: 'bijlage',
    document: {
      name: 'Verslag.docx',
      mediaType: 'x',
      readable: true,
      sections: [
        { heading: 'Regie', start: 0, end: 2 },
        { heading: 'Plan', start: 2, end: 3 },
        { heading: 'Regie', start: 3, end: 5 },
      ],
    },
  };
  const { filledPlaces } = sheetOf([], [entry('e1', ['Log']), entry('e2', ['Log']), report]);
  expect(filledPlaces).toEqual({ Log: 2, Documenten: 1, 'Documenten / Regie': 1, 'Documenten / Plan': 1 });
});

test('of every document the sheet keeps how it was read and how many versions came before, and no name', () => {
  const origin = { file: 'export.xml', locator: 'e1' };
  const document = { name: 'Verslag.docx', mediaType: 'x', readable: true, sections: [] };
  const { documents } = sheetOf(
    [],
    [
      entry('e1', ['Log']),
      { ...entry('e2', ['Documenten']), document: { ...document, confidence: [90, 61] } },
      { ...entry('e3', ['Documenten']), document: { ...document, readable: false } },
      {
        ...entry('e5', ['Documenten']),
        document: { ...document, versions: [{ entry: 'e4', name: 'Verslag v1.docx', origin }] },
      },
    ],
  );
  expect(documents).toEqual([
    { entry: 'e2', readable: true, confidence: [90, 61], formerVersions: 0 },
    { entry: 'e3', readable: false, formerVersions: 0 },
    { entry: 'e5', readable: true, formerVersions: 1 },
  ]);
});

test('a place named as a property of every object is counted like any other', () => {
  expect(sheetOf([], [entry('e1', ['constructor']), entry('e2', ['constructor'])]).filledPlaces).toEqual({
    constructor: 2,
  });
});

test('what the sheet says of the dossier comes from the dossier; a date that is not there stays away', () => {
  const dossier: Dossier = {
    id: 'D00007',
    sourceNumber: 'B-7',
    organisation: 'VT Voorbeeld',
    system: 'wijz',
    opened: '2024-01-02',
    violence: ['partnergeweld'],
    entries: [],
  };
  const { codings: _codings, ...about } = codeDossier({ dossier, statements: [], indicators: [] });
  const { entries: _entries, ...kept } = dossier;
  expect(about).toEqual({ ...kept, id: undefined, dossier: 'D00007', filledPlaces: {}, documents: [] });
  expect(about).not.toHaveProperty('closed');
});
