import { expect, test } from 'vitest';
import { loadInput } from './make/load-input.js';
import { vtDossier, vtExport } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

const GOOD = vtExport(vtDossier('G-1'));

test('a truncated XML is refused by name; the dossiers that were whole, and the other file, are read', async () => {
  const whole = vtExport(vtDossier('A-1'), vtDossier('A-2'));
  const input = writeInput({ 'a.xml': whole.slice(0, whole.indexOf('A-2') + 60), 'b.xml': GOOD });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['A-1', 'G-1']);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'xml-kapot' }]);
  expect(refusals[0]?.reason).toContain('regel');
});

test('what stands before a broken tag is read, however close', async () => {
  const broken = vtExport(vtDossier('A-1'), vtDossier('A-2').replace('</veld>', '</velt>'), vtDossier('A-3'));
  const { dossiers, refusals } = await loadInput(writeInput({ 'a.xml': broken }));
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['A-1']);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'xml-kapot' }]);
});

test.each([
  [
    'an external entity',
    '<!DOCTYPE dossierexport [<!ENTITY buiten SYSTEM "file:///etc/hostname">]>',
    '&buiten;',
  ],
  [
    'entities that multiply',
    '<!DOCTYPE dossierexport [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '&b;&b;&b;',
  ],
])('a DOCTYPE with %s is refused, not resolved', async (_, doctype, reference) => {
  const body = GOOD.replace('?>\n', `?>\n${doctype}\n`).replace('Melding van de politie.', reference);
  const { dossiers, refusals } = await loadInput(writeInput({ 'export.xml': body }), 'vt-xml');
  expect(dossiers).toEqual([]);
  expect(refusals).toMatchObject([{ file: 'export.xml', code: 'xml-kapot' }]);
});

test('an undeclared entity is refused', async () => {
  const input = writeInput({ 'a.xml': GOOD.replace('Melding', '&onbekend;'), 'b.xml': GOOD });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'xml-kapot' }]);
});

test('nesting without end is refused in no time', async () => {
  const deep = '<map>'.repeat(300_000);
  const input = writeInput({ 'a.xml': GOOD.replace('<map naam="Intake">', deep), 'b.xml': GOOD });
  const { dossiers, refusals } = await loadInput(input, 'vt-xml');
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'xml-kapot' }]);
}, 5_000);

test('bytes that are not in the declared encoding are refused', async () => {
  const latin = Buffer.from(GOOD.replace('politie', 'politie, cliënt'), 'latin1');
  const { dossiers, refusals } = await loadInput(writeInput({ 'a.xml': latin, 'b.xml': GOOD }));
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'a.xml', code: 'tekencodering' }]);
});

test.each([
  [
    'Windows-1252 as declared',
    (text: string) => Buffer.from(text.replace('UTF-8', 'windows-1252'), 'latin1'),
  ],
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  [
    'UTF-16 with a byte order mark',
    (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  ],
])('%s is read right', async (_, encode) => {
  const input = writeInput({ 'export.xml': encode(GOOD.replace('de politie', 'de cliënt')) });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toEqual([]);
  expect(dossiers[0]?.entries[0]?.text).toBe('Melding van de cliënt.');
});

test('a dossier without anything filled in is refused, the next is read', async () => {
  const empty = vtDossier('L-1').replace('Melding van de politie.', ' - ');
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'export.xml': vtExport(empty, vtDossier('L-2')) }),
  );
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['L-2']);
  expect(refusals).toMatchObject([{ file: 'export.xml', code: 'dossier-leeg' }]);
});

test('of two dossiers with one number the first counts, the second is refused', async () => {
  const second = vtDossier('N-1').replace('politie', 'school');
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'export.xml': vtExport(vtDossier('N-1'), second) }),
  );
  expect(dossiers.map((dossier) => dossier.entries[0]?.text)).toEqual(['Melding van de politie.']);
  expect(refusals).toMatchObject([{ file: 'export.xml', code: 'nummer-dubbel' }]);
});

test('a dossier without a number is refused', async () => {
  const { dossiers, refusals } = await loadInput(
    writeInput({ 'export.xml': vtExport(vtDossier(' '), vtDossier('N-2')) }),
  );
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([{ file: 'export.xml', code: 'onleesbaar' }]);
});

const DECLARED = vtExport(vtDossier('X-1').replace('politie', 'cliënt'));

test.each([
  ['UTF-8', Buffer.from(DECLARED), 'utf-8'],
  ['Windows-1252', Buffer.from(DECLARED.replace('UTF-8', 'windows-1252'), 'latin1'), 'windows-1252'],
  ['UTF-16', Buffer.from(`\ufeff${DECLARED.replace('UTF-8', 'UTF-16')}`, 'utf16le'), 'utf-16'],
  ['UTF-16 without a mark', Buffer.from(DECLARED.replace('UTF-8', 'UTF-16'), 'utf16le'), 'utf-16'],
])('of an export in %s the run states the encoding', async (_, bytes, encoding) => {
  const { dossiers, files } = await loadInput(writeInput({ 'export.xml': bytes }));
  expect(files).toMatchObject([{ path: 'export.xml', encoding }]);
  expect(dossiers[0]?.entries[0]?.text).toBe('Melding van de cliënt.');
});

test('an export whose bytes are not what it declares is refused, not read half wrong', async () => {
  const mixed = Buffer.concat([
    Buffer.from(DECLARED.slice(0, -20)),
    Buffer.from([0xeb]),
    Buffer.from(DECLARED.slice(-20)),
  ]);
  const { refusals } = await loadInput(writeInput({ 'export.xml': mixed }));
  expect(refusals).toMatchObject([{ file: 'export.xml', code: 'tekencodering' }]);
});
