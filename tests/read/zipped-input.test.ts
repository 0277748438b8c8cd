import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintInputs } from '../../src/app/fingerprint-inputs.js';
import { loadInput } from './make/load-input.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';
import { zipFile } from './make/zip-file.js';

function filesBelow(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [`export/${name}`, readFileSync(join(folder, name))]));
}

test.each(['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'])(
  'a zip archive with the export of %s gives the same dossiers as the folder',
  async (id) => {
    const folder = `adapters/${id}/sample`;
    const input = writeInput({ 'levering.zip': zipFile(filesBelow(folder)) });
    const zipped = await loadInput(join(input, 'levering.zip'));
    const plain = await loadInput(folder);
    const inZip = JSON.stringify(zipped.dossiers).replaceAll('"file":"export/', '"file":"');
    expect(JSON.parse(inZip)).toEqual(plain.dossiers);
    expect(zipped.refusals).toEqual([]);
  },
);

test('the fingerprint of a zip archive names the files in it', async () => {
  const input = writeInput({ 'levering.zip': zipFile({ 'a/export.xml': vtExport(vtDossier('Z-1')) }) });
  const { files, complete } = await fingerprintInputs([join(input, 'levering.zip')]);
  expect(files.map(({ path }) => path)).toEqual(['a/export.xml']);
  expect(complete).toBe(true);
});

test('a path in a zipped export that leads outside it is refused', async () => {
  const input = writeInput({
    'levering.zip': zipFile({ 'export.xml': vtExport(vtWithAttachment('Z-1', '../geheim.txt')) }),
    'geheim.txt': 'Niet voor ons.',
  });
  const { refusals } = await loadInput(join(input, 'levering.zip'));
  expect(refusals).toMatchObject([{ code: 'buiten-invoer' }]);
});

test('an attachment that a zipped export names and does not hold is refused by name', async () => {
  const input = writeInput({
    'levering.zip': zipFile({ 'export.xml': vtExport(vtWithAttachment('Z-1', 'weg.txt')) }),
  });
  const { refusals } = await loadInput(join(input, 'levering.zip'));
  expect(refusals).toMatchObject([{ file: 'weg.txt', code: 'bijlage-ontbreekt' }]);
});

test.each([
  ['is damaged', zipFile({ 'export.xml': vtExport(vtDossier('Z-1')) }).subarray(0, 200), 'beschadigd'],
  ['has a name that leads outside it', zipFile({ '../export.xml': 'x' }), 'erbuiten'],
])('a zip archive that %s is no input', async (_, bytes, said) => {
  const input = writeInput({ 'levering.zip': bytes });
  await expect(loadInput(join(input, 'levering.zip'))).rejects.toThrow(said);
});
