import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codedDossiers } from './coded-dossiers.js';
import { codingsOf } from './codings-of.js';
import { expectedCase, expectedEntries, keptOf, writtenIn } from './expected.js';
import type { Format } from './format.js';
import { FORMATS } from './formats/all.js';
import { vtXml } from './formats/vt-xml.js';
import { MOST_CODED_OTHERWISE } from './kept.js';
import { keptTable } from './kept-table.js';
import { type ReadBack, roundTrip } from './round-trip.js';
import { CASE_FIELDS, ENTRY_FIELDS, readCase, readEntry, writtenCase, writtenEntry } from './seen.js';
import { countOf, viewOf } from './views.js';

const WRITTEN = codedDossiers();

const trips = new Map<string, Promise<ReadBack>>();

function tripOf(format: Format): Promise<ReadBack> {
  const trip = trips.get(format.id) ?? roundTrip(format, WRITTEN);
  trips.set(format.id, trip);
  return trip;
}

const codings = new Map<string, ReadonlyMap<string, string>>();

async function codingsIn(format: Format): Promise<ReadonlyMap<string, string>> {
  const { dossiers } = await tripOf(format);
  const found = codings.get(format.id) ?? codingsOf(dossiers.values());
  codings.set(format.id, found);
  return found;
}

describe.each(FORMATS)('$id', (format) => {
  test('every dossier and every entry comes back, and nothing is refused', async () => {
    const { dossiers, refusals } = await tripOf(format);
    expect(refusals).toEqual([]);
    expect(dossiers.size).toBe(196);
    const system = format.isMoved ? vtXml.id : format.id;
    expect(new Set([...dossiers.values()].map((dossier) => dossier.system))).toEqual(new Set([system]));
    const read = WRITTEN.map(({ id }) => [id, countOf(dossiers.get(id)?.entries ?? [])]);
    expect(read).toEqual(WRITTEN.map((dossier) => [dossier.id, writtenIn(dossier, format).length]));
  });

  test('number, organisation, dates and forms of violence come back as told', async () => {
    const { dossiers } = await tripOf(format);
    const read = WRITTEN.flatMap(({ id }) => dossiers.get(id) ?? []);
    expect(read.map(readCase)).toEqual(WRITTEN.map((dossier) => expectedCase(dossier, format)));
  });

  test('entries come back as told', async () => {
    const { dossiers } = await tripOf(format);
    const read = WRITTEN.map(({ id }) => [
      id,
      viewOf(dossiers.get(id)?.entries.map(readEntry) ?? [], format),
    ]);
    expect(read).toEqual(
      WRITTEN.map((dossier) => [dossier.id, viewOf(expectedEntries(dossier, format), format)]),
    );
  });

  test('what is told to become something else or to get lost is what does', () => {
    const told = [...CASE_FIELDS, ...ENTRY_FIELDS].filter((field) => keptOf(format)[field] !== 'gelijk');
    expect(changedFields(format)).toEqual(told.filter((field) => field !== 'id'));
  });

  test('the rules give other values to as many pairs of dossier and indicator as told', async () => {
    const whole = await codingsIn(vtXml);
    const found = await codingsIn(format);
    expect(found.size).toBe(196 * 26);
    const otherwise = [...whole].filter(([pair, value]) => found.get(pair) !== value).length;
    const most = MOST_CODED_OTHERWISE[format.id] ?? 0;
    expect(otherwise).toBeLessThanOrEqual(most);
    expect(otherwise).toBeGreaterThanOrEqual(most / 3);
  });
});

test('docs/invoer.md tells the same of every format', () => {
  const [, told = ''] = readFileSync('docs/invoer.md', 'utf8').split('<!-- heen en terug -->\n');
  expect(told.split('\n\n')[0]).toBe(keptTable(FORMATS, WRITTEN));
});

/** Fields that are another for at least one dossier or entry; its number apart. */
function changedFields(format: Format): readonly string[] {
  const cases = WRITTEN.map((one) => ({ written: writtenCase(one), expected: expectedCase(one, format) }));
  const entries = WRITTEN.flatMap((one) => {
    const expected = expectedEntries(one, format);
    return writtenIn(one, format).map((entry, index) => ({
      written: writtenEntry(entry),
      expected: expected[index],
    }));
  });
  return [
    ...CASE_FIELDS.filter((field) =>
      cases.some(({ written, expected }) => written[field] !== expected[field]),
    ),
    ...ENTRY_FIELDS.filter((field) =>
      entries.some(({ written, expected }) => written[field] !== expected?.[field]),
    ),
  ];
}
