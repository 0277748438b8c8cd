import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../src/app/find-root.js';
import { loadInput } from './read/make/load-input.js';

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
  const { dossiers, refusals } = await loadInput(join(FOLDER, id, 'sample'));
  expect(refusals).toEqual([]);
  expect(dossiers.map(({ system }) => system)).toEqual(dossiers.map(() => id));
  await expect(`${JSON.stringify(dossiers, null, 2)}\n`).toMatchFileSnapshot(
    join(FOLDER, id, 'expected.json'),
  );
});

test.each(ADAPTERS)('the sample of %s has an attachment that is read', async (id) => {
  const { dossiers } = await loadInput(join(FOLDER, id, 'sample'));
  const documents = dossiers.flatMap(({ entries }) => entries.flatMap(({ document }) => document ?? []));
  expect(documents).not.toEqual([]);
  expect(documents.filter(({ readable }) => !readable)).toEqual([]);
});
