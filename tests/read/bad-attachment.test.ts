import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxFile, docxParts } from './make/docx-file.js';
import { loadInput } from './make/load-input.js';
import { lockedPdf, pdfFile, scannedPdf } from './make/pdf-file.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

const ZEROES = Buffer.alloc(64 * 1024 * 1024);
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const PDF = pdfFile([{ text: 'Tekst.' }]);

test.each([
  ['a PDF with a password', 'stuk.pdf', lockedPdf('geheim'), 'wachtwoord'],
  ['a scanned PDF', 'stuk.pdf', scannedPdf(), 'scan-zonder-tekst'],
  ['a truncated PDF', 'stuk.pdf', PDF.subarray(0, 60), 'onleesbaar'],
  [
    'a docx that is a zip bomb',
    'stuk.docx',
    zipFile({ ...docxParts(['x']), 'word/bom.xml': ZEROES }),
    'zipbom',
  ],
  [
    'a docx that lies about its sizes',
    'stuk.docx',
    zipFile({ 'word/document.xml': ZEROES }, { claimedSize: 10 }),
    'onleesbaar',
  ],
  ['a truncated docx', 'stuk.docx', docxFile(['Tekst.']).subarray(0, 700), 'onleesbaar'],
  ['a docx with a DOCTYPE', 'stuk.docx', zipFile(withDoctype(docxParts(['x']))), 'xml-kapot'],
  [
    'an Office file with a password',
    'stuk.docx',
    Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'wachtwoord',
  ],
  ['an old Word file', 'stuk.doc', OLE, 'type-klopt-niet'],
  [
    'a picture called docx',
    'stuk.docx',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 1]),
    'type-klopt-niet',
  ],
  ['a workbook without sheets', 'stuk.docx', zipFile({ 'xl/workbook.xml': '<workbook/>' }), 'onleesbaar'],
  ['a presentation', 'stuk.pptx', zipFile({ '[Content_Types].xml': '<Types/>' }), 'type-klopt-niet'],
  ['an empty file', 'stuk.txt', Buffer.alloc(0), 'onleesbaar'],
])('%s is refused; its dossier and the next stay in', async (_, name, bytes, code) => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', `bijlagen/${name}`), vtDossier('B-2')),
    [`bijlagen/${name}`]: bytes,
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toMatchObject([{ file: `bijlagen/${name}`, code }]);
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['B-1', 'B-2']);
  expect(dossiers[0]?.entries[1]).toMatchObject({
    text: 'Stuk',
    mode: 'bijlage',
    document: { readable: false },
  });
});

test('a PDF called docx is read as what it is', async () => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stuk.docx')),
    'stuk.docx': PDF,
  });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toEqual([]);
  expect(dossiers[0]?.entries[1]).toMatchObject({
    text: 'Tekst.',
    document: { mediaType: 'application/pdf' },
  });
});

test('a missing attachment is refused by the name the export gives it', async () => {
  const input = writeInput({ 'export.xml': vtExport(vtWithAttachment('B-1', 'bijlagen/weg.pdf')) });
  const { dossiers, refusals } = await loadInput(input);
  expect(refusals).toMatchObject([{ file: 'bijlagen/weg.pdf', code: 'bijlage-ontbreekt' }]);
  expect(dossiers).toHaveLength(1);
});

test.each([['../geheim.txt'], ['bijlagen/../../geheim.txt'], ['..\\geheim.txt']])(
  '%s leads outside the input and is not read',
  async (path) => {
    const folder = writeInput({
      'geheim.txt': 'Niet voor ons.',
      'invoer/export.xml': vtExport(vtWithAttachment('B-1', path)),
    });
    const { dossiers, refusals } = await loadInput(join(folder, 'invoer'));
    expect(refusals).toMatchObject([{ code: 'buiten-invoer' }]);
    expect(JSON.stringify(dossiers)).not.toContain('Niet voor ons');
  },
);

test('a symbolic link that leads outside the input is not read', async () => {
  const folder = writeInput({
    'geheim.txt': 'Niet voor ons.',
    'invoer/export.xml': vtExport(vtWithAttachment('B-1', 'bijlagen/stuk.txt')),
  });
  mkdirSync(join(folder, 'invoer/bijlagen'));
  symlinkSync(join(folder, 'geheim.txt'), join(folder, 'invoer/bijlagen/stuk.txt'));
  const { dossiers, refusals } = await loadInput(join(folder, 'invoer'));
  expect(refusals).toMatchObject([{ file: 'bijlagen/stuk.txt', code: 'buiten-invoer' }]);
  expect(JSON.stringify(dossiers)).not.toContain('Niet voor ons');
});

test('an export that is a symbolic link is refused by name', async () => {
  const folder = writeInput({
    'elders.xml': vtExport(vtDossier('B-2')),
    'invoer/export.xml': vtExport(vtDossier('B-1')),
  });
  symlinkSync(join(folder, 'elders.xml'), join(folder, 'invoer/tweede.xml'));
  const { dossiers, refusals } = await loadInput(join(folder, 'invoer'));
  expect(dossiers.map((dossier) => dossier.sourceNumber)).toEqual(['B-1']);
  expect(refusals).toMatchObject([{ file: 'tweede.xml', code: 'buiten-invoer' }]);
});

test('an attachment that is a folder is refused', async () => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'bijlagen')),
    'bijlagen/x.txt': 'x',
  });
  expect((await loadInput(input)).refusals).toMatchObject([{ file: 'bijlagen', code: 'onleesbaar' }]);
});

test('no word of a dossier or of an attachment stands in a refusal', async () => {
  const input = writeInput({
    'export.xml': vtExport(vtWithAttachment('B-1', 'stuk.docx'), vtDossier('B-1')),
    'stuk.docx': zipFile({ 'word/document.xml': '<w:document>Mevrouw Jansen is geslagen' }),
  });
  writeFileSync(
    join(input, 'kapot.xml'),
    vtExport(vtDossier('B-9')).replace('</veld>', ' Mevrouw Jansen </geslagen>'),
  );
  const { refusals } = await loadInput(input);
  expect(refusals).toHaveLength(3);
  expect(refusals.map(({ reason }) => reason).join()).not.toMatch(/Jansen|geslagen|B-1|politie/u);
});

function withDoctype(parts: Readonly<Record<string, string>>): Record<string, string> {
  const doctype = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  return {
    ...parts,
    'word/document.xml': doctype + (parts['word/document.xml'] ?? '').replace('>x<', '>&b;<'),
  };
}
