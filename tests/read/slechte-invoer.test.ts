import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import { MAX_ZIP_ENTRIES } from '../../src/read/limits.js';
import { docxFile, docxParts } from './make/docx-file.js';
import { loadInput } from './make/load-input.js';
import { lockedPdf, scannedPdf } from './make/pdf-file.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { workbook } from './make/workbook.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

/** What no message may hold. */
const MARK = 'Kobalten paraplu';
const MARKED = vtDossier('M-1').replace('Melding van de politie.', MARK);
const GOOD = vtExport(vtDossier('G-1'));
const LATIN = Buffer.from(vtExport(MARKED.replace(MARK, `${MARK} cliënt`)), 'latin1');
const SHEET = workbook({ Dossiers: [[MARK], [MARK]], Contactregistraties: [[MARK], [MARK]] });

/** Exports that are refused, each with the mark in it. */
const EXPORTS: readonly (readonly [
  string,
  Readonly<Record<string, string | Uint8Array>>,
  string | undefined,
])[] = [
  ['a truncated XML', { 'a.xml': vtExport(MARKED).slice(0, -40) }, undefined],
  ['a broken tag', { 'a.xml': vtExport(MARKED).replace(MARK, `<${MARK}`) }, undefined],
  ['an entity', { 'a.xml': vtExport(MARKED).replace(MARK, `${MARK} &${MARK.slice(0, 8)};`) }, undefined],
  ['a DOCTYPE', { 'a.xml': GOOD.replace('?>', `?><!DOCTYPE x [<!ENTITY x "${MARK}">]>`) }, 'vt-xml'],
  ['a wrong encoding', { 'a.xml': LATIN }, undefined],
  [
    'an empty dossier',
    { 'a.xml': vtExport(vtDossier(MARK).replace('Melding van de politie.', '-')) },
    undefined,
  ],
  ['one number twice', { 'a.xml': vtExport(vtDossier(MARK), vtDossier(MARK)) }, undefined],
  [
    'columns that are missing',
    { 'dossiers.csv': `"${MARK}"\r\n"${MARK}"\r\n`, 'registraties.csv': MARK },
    'vt-csv',
  ],
  ['a workbook of other columns', { 'a.xlsx': SHEET }, 'contactlog'],
];

test.each(EXPORTS)(
  'the refusal of %s has a file, a code, a reason and no client text',
  async (_, files, adapter) => {
    const { refusals } = await loadInput(writeInput(files), adapter);
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) {
      expect(Object.keys(files)).toContain(refusal.file);
      expect(refusal.reason).toMatch(/^\S+ .*\p{L}$|\)$/u);
      expect(`${refusal.code} ${refusal.reason}`).not.toMatch(/kobalt|paraplu/iu);
    }
  },
);

test.each([
  ['zip', zipFile({ 'word/document.xml': `<w>${MARK}` })],
  ['html in a docx', zipFile({ ...docxParts([]), 'word/document.xml': `<${MARK}>` })],
  ['scan', scannedPdf()],
  ['password', lockedPdf(MARK)],
  ['half a docx', docxFile([MARK]).subarray(0, 400)],
])('an attachment that cannot be read (%s) is refused without client text', async (_, bytes) => {
  const { refusals } = await loadInput(
    writeInput({ 'a.xml': vtExport(vtWithAttachment('M-1', 'stuk')), stuk: bytes }),
  );
  expect(refusals).toMatchObject([{ file: 'stuk' }]);
  expect(JSON.stringify(refusals)).not.toContain('Kobalt');
});

test.each([
  ['an input of no system', { 'a.xml': `<x>${MARK}</x>`, 'b.txt': MARK }],
  [
    'an input of two',
    { 'a.xml': vtExport(MARKED), 'dossier.xml': `<w:dossier xmlns:w="urn:wijz:dossier" nummer="${MARK}"/>` },
  ],
])('the problem with %s tells no client text', async (_, files) => {
  const problem: unknown = await loadInput(writeInput(files)).catch((error: unknown) => error);
  expect(problem).toMatchObject({ name: 'Problem', code: 'bronsysteem' });
  expect(String(problem)).not.toContain('Kobalt');
});

/** Bytes that no inflater takes: whoever unpacks them first finds them damaged, and says `onleesbaar`. */
const NOT_DEFLATED = Buffer.alloc(2_000, 0xff);

test.each([
  ['a size beyond the limit', { claimedSize: 2 ** 31 }],
  ['a ratio beyond the limit', { claimedSize: 11 * 2 ** 20 }],
])('a docx that claims %s is refused before anything is unpacked', async (_, { claimedSize }) => {
  const bomb = broken(zipFile({ 'word/document.xml': NOT_DEFLATED }, { claimedSize }));
  expect(await refusalOf(bomb)).toMatchObject({ file: 'stuk.docx', code: 'zipbom' });
});

test('the same bytes with a modest claim are unpacked, and found damaged', async () => {
  const damaged = broken(zipFile({ 'word/document.xml': NOT_DEFLATED }, { claimedSize: 2_000 }));
  expect(await refusalOf(damaged)).toMatchObject({ code: 'onleesbaar' });
});

test('a docx of too many parts is refused', async () => {
  const parts = Object.fromEntries(
    Array.from({ length: MAX_ZIP_ENTRIES }, (_, index) => [`deel${index}`, '']),
  );
  expect(await refusalOf(zipFile({ ...docxParts([MARK]), ...parts }))).toMatchObject({ code: 'zipbom' });
});

test('a table that cannot be read is refused under its own name', async () => {
  const input = writeInput({
    'dossiers.csv': '"casusnummer";"datum_open";"datum_gesloten";"aard_geweld"\r\n"C-1";"";"";""\r\n',
    'registraties.csv': Buffer.from([0x22, 0x81, 0xeb, 0x22]),
    'bijlagen.csv': '"x"\r\n',
  });
  const { refusals } = await loadInput(input, 'vt-csv');
  expect(refusals).toMatchObject([{ file: 'registraties.csv', code: 'tekencodering' }]);
});

test('the other inputs go on after a refusal', async () => {
  const events: string[] = [];
  const inputs = [writeInput({ 'a.xml': LATIN }), writeInput({ 'a.xml': GOOD })];
  for await (const { kind } of loadDossiers({ inputs, root: findRoot() })) events.push(kind);
  expect(events).toEqual(['file', 'refusal', 'file', 'dossier']);
});

async function refusalOf(docx: Buffer): Promise<unknown> {
  const input = writeInput({ 'a.xml': vtExport(vtWithAttachment('M-1', 'stuk.docx')), 'stuk.docx': docx });
  const { dossiers, refusals } = await loadInput(input);
  expect(dossiers).toHaveLength(1);
  expect(refusals).toHaveLength(1);
  return refusals[0];
}

/** Spoils the packed bytes of the only part: they start after its header of 30 bytes and its name. */
function broken(zip: Buffer): Buffer {
  return zip.fill(0xff, 30 + 'word/document.xml'.length, 30 + 'word/document.xml'.length + 8);
}
