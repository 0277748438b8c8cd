import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../src/app/find-root.js';
import type { Dossier } from '../src/model/dossier.js';
import { loadProfiles } from '../src/read/load-profiles.js';
import { loadSample } from './read/make/load-sample.js';

const FOLDER = join(findRoot(), 'adapters');
const ADAPTERS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test.each(ADAPTERS)('%s has a sample and says what is read from it', (id) => {
  expect(existsSync(join(FOLDER, id, 'sample'))).toBe(true);
  expect(existsSync(join(FOLDER, id, 'expected.json'))).toBe(true);
});

test.each(ADAPTERS)('the sample of %s is recognised as its own and read as expected', async (id) => {
  const { dossiers, refusals } = await loadSample(join(FOLDER, id, 'sample'));
  expect(refusals).toEqual([]);
  expect(dossiers.filter((dossier) => !isReadBy(dossier, id))).toEqual([]);
  await expect(`${JSON.stringify(dossiers, null, 2)}\n`).toMatchFileSnapshot(
    join(FOLDER, id, 'expected.json'),
  );
});

/** By the system itself, or with entries of its messages. */
function isReadBy({ system, entries }: Dossier, id: string): boolean {
  return system === id || entries.some((entry) => entry.place[0] === 'Berichten' && entry.id.startsWith(id));
}

const WITH_DOCUMENTS = (await loadProfiles(findRoot()))
  .filter(({ records }) => records.some(({ kind }) => kind === 'document'))
  .map(({ id }) => id);

test.each(WITH_DOCUMENTS)('the sample of %s has an attachment that is read', async (id) => {
  const { dossiers } = await loadSample(join(FOLDER, id, 'sample'));
  const documents = dossiers.flatMap(({ entries }) => entries.flatMap(({ document }) => document ?? []));
  expect(documents).not.toEqual([]);
  expect(documents.filter(({ readable }) => !readable)).toEqual([]);
});
