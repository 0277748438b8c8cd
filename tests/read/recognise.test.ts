import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { loadInput } from './make/load-input.js';
import { lockedPdf, pdfFile } from './make/pdf-file.js';
import { vtDossier, vtExport } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

test.each(['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'])(
  '%s is recognised from what is in it',
  async (system) => {
    const part = system === 'wijz' || system === 'print' ? `${system}/BTN-10` : system;
    const { dossiers } = await loadInput(join('corpus/devset', part));
    expect(new Set(dossiers.map((dossier) => dossier.system))).toEqual(new Set([system]));
  },
);

test('an unknown input is refused with the systems that can be read', async () => {
  const loading = loadInput(writeInput({ 'boodschappen.txt': 'Melk.', 'iets.xml': '<iets/>' }));
  await expect(loading).rejects.toThrow(Problem);
  await expect(loading).rejects.toThrow(
    '(contactlog, corv, ijw, jzv, map, pgax, print, regipro, samen1plan, samen1plan-xlsx, vt-csv, vt-xml, wijz, wizportaal, zgw)',
  );
});

test('an input that is of two systems is refused with those two', async () => {
  const loading = loadInput(
    writeInput({
      'export.xml': vtExport(vtDossier('R-1')),
      'dossier.xml': '<w:dossier xmlns:w="urn:wijz:dossier" nummer="R-2"/>',
    }),
  );
  await expect(loading).rejects.toThrow(/\(vt-xml, wijz\)/u);
});

test('a system that is named and does not exist is refused with those that do', async () => {
  await expect(loadInput(writeInput({ 'x.xml': '<x/>' }), 'vtxml')).rejects.toThrow(/kies uit .*vt-xml/u);
});

test('an input that is not there is refused', async () => {
  await expect(loadInput(join(writeInput({}), 'weg'))).rejects.toThrow(Problem);
});

test('an input of which the first file is broken is recognised by the next', async () => {
  const input = writeInput({
    'a/Dossier A-1.pdf': lockedPdf('geheim'),
    'b/Dossier B-1.pdf': pdfFile([
      { text: 'Dossier B-1', bold: true, size: 16 },
      { text: 'Wijkteam Proef · geopend 02-01-2024' },
      { text: 'Intake', bold: true, size: 13 },
      { text: 'Aanleiding 02-01-2024 · A. de Wit', bold: true },
      { text: 'Melding van de politie over een ruzie bij het gezin thuis.' },
    ]),
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['B-1']);
  expect(dossiers[0]?.entries).toMatchObject([
    { label: 'Aanleiding', date: '2024-01-02', author: 'A. de Wit' },
  ]);
  expect(refusals).toMatchObject([{ file: 'a/Dossier A-1.pdf', code: 'wachtwoord' }]);
});

test('a file with the right name and none of the right contents is refused', async () => {
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'a.xml': vtExport(vtDossier('R-1')), 'b.xml': '<anders/>' }),
  );
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'b.xml', code: 'onleesbaar' }]);
});
