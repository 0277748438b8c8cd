import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { fingerprintInputs } from '../../src/app/fingerprint-inputs.js';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import type { LoadEvent } from '../../src/app/load-event.js';
import { vtDossier, vtExport, vtWithAttachment } from './make/vt-export.js';
import { writeInput } from './make/write-input.js';

const NORTH = vtExport(vtWithAttachment('N-1', 'bijlagen/weg.pdf'), vtDossier('N-1'));
const SOUTH = vtExport(vtWithAttachment('Z-1', 'bijlagen/weg.pdf'));

test('one input is named without a label', async () => {
  const folder = writeInput({ 'noord/export.xml': NORTH });
  expect(await namesIn([join(folder, 'noord')])).toEqual([
    'file export.xml',
    'refusal bijlagen/weg.pdf',
    'dossier N-1: export.xml',
    'refusal export.xml',
  ]);
});

test('files, refusals and origins of several inputs carry the name of their folder', async () => {
  const folder = writeInput({ 'noord/export.xml': NORTH, 'zuid/export.xml': SOUTH });
  expect(await namesIn([join(folder, 'noord'), join(folder, 'zuid')])).toEqual([
    'file noord/export.xml',
    'refusal noord/bijlagen/weg.pdf',
    'dossier N-1: noord/export.xml',
    'refusal noord/export.xml',
    'file zuid/export.xml',
    'refusal zuid/bijlagen/weg.pdf',
    'dossier Z-1: zuid/export.xml',
  ]);
});

test('folders with equal names are told apart by number, in the order they are named', async () => {
  const folder = writeInput({ 'noord/2024/export.xml': NORTH, 'zuid/2024/export.xml': SOUTH });
  const names = await namesIn([join(folder, 'zuid/2024'), join(folder, 'noord/2024')]);
  expect(names.filter((name) => name.startsWith('file'))).toEqual([
    'file 2024/export.xml',
    'file 2024 (2)/export.xml',
  ]);
});

test('a number never makes a label that another folder already has', async () => {
  const files = { 'a/x/1.xml': SOUTH, 'b/x (2)/2.xml': SOUTH, 'c/x/3.xml': SOUTH };
  const folder = writeInput(files);
  const { files: found } = await fingerprintInputs(
    ['a/x', 'b/x (2)', 'c/x'].map((name) => join(folder, name)),
  );
  expect(found.map(({ path }) => path)).toEqual(['x/1.xml', 'x (2)/2.xml', 'x (3)/3.xml']);
});

test('two files of one folder share its label', async () => {
  const folder = writeInput({ 'noord/een.xml': NORTH, 'noord/twee.xml': SOUTH });
  const { files } = await fingerprintInputs([join(folder, 'noord/een.xml'), join(folder, 'noord/twee.xml')]);
  expect(files.map(({ path }) => path)).toEqual(['noord/een.xml', 'noord/twee.xml']);
});

test('the fingerprint names every file as reading does, and no path of this machine', async () => {
  const folder = writeInput({ 'noord/export.xml': NORTH, 'zuid/export.xml': SOUTH });
  const inputs = [join(folder, 'noord'), join(folder, 'zuid')];
  const read = (await eventsOf(inputs)).flatMap((event) =>
    event.kind === 'file' ? [{ ...event.file, encoding: undefined }] : [],
  );
  expect((await fingerprintInputs(inputs)).files).toEqual(read);
  expect(JSON.stringify(await eventsOf(inputs))).not.toContain(folder);
});

test('a path that leads out of one input does not come to look like a file of another', async () => {
  const folder = writeInput({
    'noord/export.xml': vtExport(vtWithAttachment('N-1', '../zuid/stuk.txt')),
    'zuid/export.xml': SOUTH,
    'zuid/stuk.txt': 'Stuk van zuid.',
  });
  const events = await eventsOf([join(folder, 'noord'), join(folder, 'zuid')]);
  const refusals = events.flatMap((event) => (event.kind === 'refusal' ? [event.refusal] : []));
  expect(refusals[0]).toMatchObject({ file: 'noord/../zuid/stuk.txt', code: 'buiten-invoer' });
});

async function eventsOf(inputs: readonly string[]): Promise<readonly LoadEvent[]> {
  const events: LoadEvent[] = [];
  for await (const event of loadDossiers({ inputs, root: findRoot() })) events.push(event);
  return events;
}

/** What each event names. */
async function namesIn(inputs: readonly string[]): Promise<readonly string[]> {
  return (await eventsOf(inputs)).map((event) => {
    if (event.kind === 'file') return `file ${event.file.path}`;
    if (event.kind === 'refusal') return `refusal ${event.refusal.file}`;
    return `dossier ${event.dossier.sourceNumber}: ${event.dossier.entries[0]?.origin.file}`;
  });
}
