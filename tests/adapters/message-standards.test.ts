import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { loadProfiles } from '../../src/read/load-profiles.js';

interface Shape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}
type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Item = Readonly<Record<string, unknown>>;

const ROOT = findRoot();
const standard = (id: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, `tests/adapters/${id}-standard.json`), 'utf8'));
const IJW = standard('ijw') as {
  readonly namespaces: readonly string[];
  readonly elements: Readonly<Record<string, Shape>>;
  readonly codes: Codes;
};
const JZV = standard('jzv') as { readonly schemas: Readonly<Record<string, Shape>>; readonly codes: Codes };
const PROFILES = await loadProfiles(ROOT);
const profileOf = (id: string) => PROFILES.find((profile) => profile.id === id);

const folder = (id: string): string => join(ROOT, 'adapters', id, 'sample/berichten');
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  isArray: (name) => /^(?:Start|Stop)Product$/u.test(name),
});
const MESSAGES = readdirSync(folder('ijw')).map((name) => readFileSync(join(folder('ijw'), name), 'utf8'));
const CLIENTS = MESSAGES.map((text) => (parser.parse(text) as { Bericht: { Client: Item } }).Bericht.Client);
const NOTICES = JSON.parse(readFileSync(join(folder('jzv'), 'meldingen.json'), 'utf8')) as readonly Item[];

/** What an item has that the published shape does not, or lacks that it must have. */
function departures(shape: Shape | undefined, item: Item): readonly string[] {
  if (!shape) return ['geen schema'];
  const known = [...shape.required, ...shape.optional];
  return [
    ...shape.required.filter((name) => !(name in item)).map((name) => `${name} ontbreekt`),
    ...Object.keys(item)
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is onbekend`),
  ];
}

test.each([
  ['ijw', IJW.codes],
  ['jzv', JZV.codes],
])('the code lists of %s are the published ones', (id, codes) => {
  expect(profileOf(id)?.codes).toMatchObject(codes);
});

test.each([
  ['305', 'StartProduct'],
  ['307', 'StopProduct'],
])('the sample of iJw %s is as the published schema has it', (kind, product) => {
  const list = product.replace('Product', 'Producten');
  const clients = CLIENTS.filter((client) => list in client);
  const products = clients.flatMap(
    (client) => (client[list] as Readonly<Record<string, readonly Item[]>>)[product] ?? [],
  );
  expect(products).not.toEqual([]);
  expect(clients.flatMap((client) => departures(IJW.elements[`Client ${kind}`], client))).toEqual([]);
  expect(products.flatMap((one) => departures(IJW.elements[product], one))).toEqual([]);
});

test('the namespaces of the published iJw schemas begin as the signature of the profile', () => {
  const start = profileOf('ijw')?.signature.namespace ?? 'geen';
  expect(IJW.namespaces.filter((namespace) => !namespace.startsWith(start))).toEqual([]);
});

test.each([
  ['Melding', 'soort', ''],
  ['UitkomstMelding', 'status', ''],
  ['Incident', 'soort', 'incident'],
  ['Periode', 'soort', 'incident.periodeVanTot'],
  ['ZorgelijkeSituatie', 'soort', 'zorgelijkeSituatie'],
  ['VraagAntwoord', 'soort', 'zorgelijkeSituatie.vraagAntwoord'],
  ['Informatie', 'soort', 'overigeInformatie'],
  ['NatuurlijkPersoon', 'soort', 'natuurlijkPersoon'],
])('every %s in the sample of jzv is as the published schema has it', (schema, mark, path) => {
  const items = NOTICES.filter((item) => mark in item).map((item) =>
    path.split('.').reduce((at, key) => (key === '' ? at : (at[key] as Item)), item),
  );
  expect(items).not.toEqual([]);
  expect(items.flatMap((item) => departures(JZV.schemas[schema], item))).toEqual([]);
});

test.each([
  ['soort', 'Soort'],
  ['status', 'Uitkomst'],
])('every %s in the sample of jzv is of the published list', (field, list) => {
  const used = NOTICES.flatMap((item) => item[field] ?? []);
  expect(used.filter((code) => !(String(code) in (JZV.codes[list] ?? {})))).toEqual([]);
});
