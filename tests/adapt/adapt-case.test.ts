import { expect, test } from 'vitest';
import { adaptCase } from '../../src/adapt/adapt-case.js';
import { findRoot } from '../../src/app/find-root.js';
import type { Entry } from '../../src/model/dossier.js';
import type { SourceRecord } from '../../src/model/record.js';
import { loadProfiles } from '../../src/read/load-profiles.js';

type Values = SourceRecord['values'];

async function entriesOf(...values: readonly Values[]): Promise<readonly Entry[]> {
  const profile = (await loadProfiles(findRoot())).find(({ id }) => id === 'vt-xml')!;
  const records = values.map(
    (one): SourceRecord => ({ kind: 'veld', values: one, file: 'x.xml', locator: 'regel 1' }),
  );
  const found = { values: { number: ' A-1 ' }, file: 'x.xml', locator: 'regel 1', records };
  return adaptCase({ profile, case: found, id: 'D00001', documents: new Map() }).entries;
}

const FIELD: Values = { section: 'Intake', field: 'Vraag', type: 'tekst' };

test.each([
  ['tekst', 'Een zin.', 'beschrijving', 'Een zin.'],
  ['keuze', 'Acuut', 'vinkje', 'Acuut'],
  ['vinkje', 'true', 'vinkje', 'ja'],
  ['vinkje', '[ ] ja [x] nee', 'vinkje', 'nee'],
  ['getal', '6,5', 'getal', '6.5'],
  ['kleur', 'rood', 'kleurcode', 'rood'],
  ['datum', '4-3-2024', 'datum', '2024-03-04'],
  ['iets anders', 'Een zin.', 'beschrijving', 'Een zin.'],
])('%s "%s" becomes %s "%s"', async (type, text, mode, expected) => {
  expect(await entriesOf({ ...FIELD, type, text })).toMatchObject([{ mode, text: expected, label: 'Vraag' }]);
});

test.each([['n.v.t.'], ['-'], ['?'], [' '], ['N.V.T.']])('"%s" is not filled in', async (text) => {
  expect(await entriesOf({ ...FIELD, text })).toEqual([]);
});

test('a field has two levels of place, a message one and no label', async () => {
  const message = { ...FIELD, section: 'Contactjournaal', field: 'Notitie', text: 'Gebeld.' };
  expect(
    await entriesOf(
      { ...FIELD, text: 'Ja.' },
      { ...message, title: 'School' },
      { ...message, title: 'Notitie' },
    ),
  ).toMatchObject([
    { place: ['Intake', 'Vraag'], label: 'Vraag' },
    { place: ['Contactjournaal'], title: 'School' },
    { place: ['Contactjournaal'] },
  ]);
  const [, , last] = await entriesOf({ ...FIELD, text: 'Ja.' }, message, { ...message, title: 'Notitie' });
  expect(last).not.toHaveProperty('title');
  expect(last).not.toHaveProperty('label');
});

test('entries stand in the order of their numbers; fields that share one are told apart', async () => {
  const found = await entriesOf(
    { ...FIELD, id: 'e10', text: 'c' },
    { ...FIELD, id: 'e2', text: 'a' },
    { ...FIELD, id: 'e2', text: 'b' },
  );
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ['e2', 'a'],
    ['e2.2', 'b'],
    ['e10', 'c'],
  ]);
});

test('without numbers entries are numbered as they come', async () => {
  const found = await entriesOf({ ...FIELD, text: 'a' }, { ...FIELD, id: 'e7', text: 'b' });
  expect(found.map(({ id }) => id)).toEqual(['e1', 'e2']);
});
