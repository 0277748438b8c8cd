import { expect, test } from 'vitest';
import { joinVersions } from '../../src/adapt/join-versions.js';
import type { Entry } from '../../src/model/dossier.js';

const TEXT = Array.from({ length: 60 }, (_, index) => `woord${index}`).join(' ');

function document(id: string, name: string, text = TEXT): Entry {
  return {
    id,
    place: ['Documenten'],
    title: name,
    mode: 'bijlage',
    text,
    document: { name, mediaType: 'text/plain', readable: true, sections: [] },
    origin: { file: 'x.xml', locator: 'regel 1' },
  };
}

test.each([
  ['Verslag v1.docx', 'Verslag v2 def.docx'],
  ['Verslag_v1.docx', 'Verslag_v2.pdf'],
  ['Verslag concept.docx', 'Verslag.docx'],
  ['Verslag.docx', 'Verslag (2).docx'],
  ['Verslag versie 2.docx', 'Verslag versie 10.docx'],
  ['Verslag v3.docx', 'Verslag definitief.docx'],
  ['Verslag.docx', 'verslag.docx'],
])('%s and %s are one document, in either order', (former, last) => {
  const [one, other] = [document('e1', former), document('e2', last, `${TEXT} en een slotwoord`)];
  expect(joinVersions([one, other])).toMatchObject([{ id: 'e2', document: { versions: [{ entry: 'e1' }] } }]);
  if (former.toLowerCase() !== last.toLowerCase())
    expect(joinVersions([other, one])).toMatchObject([{ id: 'e2' }]);
});

test.each([
  ['another name', document('e2', 'Gezinsplan v2.docx')],
  ['another text', document('e2', 'Verslag v2.docx', TEXT.replaceAll('woord', 'zin'))],
  ['another day in its name', document('e2', 'Verslag 12-03-2024.docx')],
  ['a short text', document('e2', 'Verslag v2.docx', 'Zie het vorige verslag.')],
])('a document with %s is a document of its own', (_, other) => {
  expect(joinVersions([document('e1', 'Verslag v1.docx'), other])).toHaveLength(2);
});

test('three versions are one entry, the last, which names the two before', () => {
  const [only, ...others] = joinVersions([
    document('e1', 'Verslag concept.docx'),
    document('e2', 'Verslag v2.docx'),
    document('e3', 'Verslag def.docx'),
  ]);
  expect(others).toEqual([]);
  expect(only?.document?.versions?.map(({ entry, name }) => `${entry} ${name}`)).toEqual([
    'e1 Verslag concept.docx',
    'e2 Verslag v2.docx',
  ]);
});

test('ten thousand documents of one name, each with another text, are held against the last few only', () => {
  const words = (from: number): string =>
    Array.from({ length: 40 }, (_, at) => `w${from + at * 7}`).join(' ');
  const many = Array.from({ length: 10_000 }, (_, number) =>
    document(`e${number}`, `Notitie (${number % 99}).docx`, words(number * 1_000)),
  );
  const last = document('laatste', 'Notitie v1000.docx', words(9_999_000));
  const joined = joinVersions([...many, last]);
  expect(joined).toHaveLength(10_000);
  expect(joined.at(-1)).toMatchObject({ id: 'laatste', document: { versions: [{ entry: 'e9999' }] } });
});
