import { expect, test } from 'vitest';
import { dateInText } from '../../src/adapt/date-in-text.js';
import { dateInName, placeFromName } from '../../src/read/map/file-name.js';
import { isFolderOfFiles } from '../../src/read/map/is-folder-of-files.js';
import { loadInput } from './make/load-input.js';
import { vtDossier, vtExport } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

test('a folder a dossier, its name the number, every file an entry', async () => {
  const input = writeInput({
    'K-1/Gespreksverslag 2024-02-01.txt': 'Moeder gesproken.',
    'K-1/oud/Gespreksverslag 2023-12-01.txt': 'Vader gesproken.',
    'K-2/Plan.html': '<h1>Plan</h1><p>Elke week bellen.</p>',
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toEqual([]);
  expect(
    dossiers.map(({ sourceNumber, entries }) => [
      sourceNumber,
      entries.map(({ place, date }) => [place[0], date]),
    ]),
  ).toEqual([
    [
      'K-1',
      [
        ['Gespreksverslag', '2024-02-01'],
        ['Gespreksverslag', '2023-12-01'],
      ],
    ],
    ['K-2', [['Plan', undefined]]],
  ]);
});

test('what lies in no folder, and a picture, is refused by name; what the computer left there is not seen', async () => {
  const input = writeInput({
    'K-1/Verslag.txt': 'Moeder gesproken.',
    'K-1/foto.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    'K-1/.DS_Store': 'x',
    'K-1/~$Verslag.docx': 'x',
    'los.txt': 'Bij geen dossier.',
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers.map(({ entries }) => entries.length)).toEqual([2]);
  expect(refusals.map(({ file, code }) => [file, code])).toEqual([
    ['K-1/foto.png', 'type-klopt-niet'],
    ['los.txt', 'onleesbaar'],
  ]);
});

test('an export that another profile knows is not a folder of files', async () => {
  const input = writeInput({
    'K-1/export.xml': vtExport(vtDossier('V-1')),
    'K-1/brief.txt': 'Geachte heer,',
  });
  expect((await loadInput(input)).dossiers.map(({ system }) => system)).toEqual(['vt-xml']);
});

test.each([
  ['every folder holds a document', ['a/x.docx', 'b/sub/y.pdf'], true],
  ['pictures lie beside the documents', ['a/x.docx', 'a/foto.jpg'], true],
  ['a folder holds none', ['a/x.docx', 'b/foto.jpg'], false],
  ['a file that a system wrote', ['a/x.docx', 'a/dossier.xml'], false],
  ['no folder at all', ['x.docx'], false],
])('a folder of loose files: %s', (_, files, expected) => {
  expect(isFolderOfFiles({ files })).toBe(expected);
});

test.each([
  ['2024-03-04 Veiligheidsplan.docx', '2024-03-04', 'Veiligheidsplan'],
  ['20240304_verslag.pdf', '2024-03-04', 'verslag'],
  ['Verslag 4-3-2024 v2.docx', '2024-03-04', 'Verslag'],
  ['Plan van aanpak (def).docx', undefined, 'Plan van aanpak'],
  ['Gezinsplan versie 1 (4-3-2024).docx', '2024-03-04', 'Gezinsplan'],
  ['K-1 MDO.txt', undefined, 'MDO'],
  ['2024-03-04.pdf', '2024-03-04', '2024-03-04'],
  ['Dossier 123456789.pdf', undefined, 'Dossier 123456789'],
])('the name %s', (name, date, place) => {
  expect(dateInName(name)).toBe(date);
  expect(placeFromName(name, 'K-1')).toBe(place);
});

test.each([
  ['Datum: 4 maart 2024', '2024-03-04'],
  ['Verslag\nDatum gesprek: 4-3-2024', '2024-03-04'],
  ['Van: A\nVerzonden: maandag 4 maart 2024 10:15', '2024-03-04'],
  ['Proefstad, 4 maart 2024\nBetreft: plan', '2024-03-04'],
  ['04-03-2024', '2024-03-04'],
  ['Geboortedatum: 4 maart 2014', undefined],
  ['Datum geboorte: 4 maart 2014', undefined],
  ['Datum volgend gesprek: 4 april 2024', undefined],
  ['Op 4 maart 2024 was er overleg.', undefined],
  [`${'regel\n'.repeat(9)}Datum: 4 maart 2024`, undefined],
  ['Datum: binnenkort', undefined],
])('the first lines %j give the date %s', (text, date) => {
  expect(dateInText(text)).toBe(date);
});

test('a file in no folder is no dossier', async () => {
  const input = writeInput({ 'x.txt': 'Melk.' });
  await expect(loadInput(input)).rejects.toThrow(/hoort bij geen bekend bronsysteem/u);
});

test('of thousands of tiny files in one folder each is an entry or a refusal', async () => {
  const names = Array.from({ length: 4_000 }, (_, number) => `K-1/notitie ${number}.txt`);
  const input = writeInput(
    Object.fromEntries(names.map((name, number) => [name, number % 100 === 0 ? '' : `Gebeld: ${number}.`])),
  );
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers.map(({ entries }) => entries.length)).toEqual([4_000]);
  expect(refusals).toHaveLength(40);
}, 60_000);
