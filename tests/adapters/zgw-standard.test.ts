import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { type Json, nodesAt } from '../../src/read/json/json-node.js';

interface Schema {
  readonly schema: string;
  readonly required: readonly string[];
  readonly fields: Readonly<
    Record<string, { readonly maxLength?: number; readonly enum?: readonly string[] }>
  >;
}
type Item = Readonly<Record<string, unknown>>;

const STANDARD = JSON.parse(
  readFileSync(join(findRoot(), 'tests/adapters/zgw-standard.json'), 'utf8'),
) as Readonly<Record<string, Schema>>;
const SAMPLE = join(findRoot(), 'adapters/zgw/sample');
const BUNDLES = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(SAMPLE, name), 'utf8')) as Json);

const CONTACTS = 'klantinteracties';
const TASKS = `${CONTACTS}._expand.leiddeTotInterneTaken`;
const CITIZENS = `${CONTACTS}._expand.hadBetrokkenen`;

const BUNDLE_PARTS = [
  'zaak',
  'statussen',
  'rollen',
  'eigenschappen',
  'resultaat',
  'klantcontacten',
  'contactmomenten',
  CONTACTS,
  `${CONTACTS}.gingOverOnderwerpobjecten`,
  `${CONTACTS}.hadBetrokkenActoren`,
  `${CONTACTS}.hadBetrokkenen`,
  `${CONTACTS}.leiddeTotInterneTaken`,
  `${CONTACTS}.omvatteBijlagen`,
  TASKS,
  `${TASKS}.aanleidinggevendKlantcontact`,
  `${TASKS}.toegewezenAanActoren`,
  CITIZENS,
  `${CITIZENS}.contactnaam`,
  'enkelvoudiginformatieobjecten',
];

test.each(BUNDLE_PARTS)('what the sample of zgw has under %s is as the published schema has it', (part) => {
  const items = itemsAt(part);
  expect(items).not.toEqual([]);
  expect(items.flatMap((item) => departures(STANDARD[part], item))).toEqual([]);
});

test.each([
  ['rollen', 'betrokkeneType', 'betrokkeneIdentificatie'],
  [`${CONTACTS}.hadBetrokkenActoren`, 'soortActor', 'actorIdentificatie'],
])(
  'under %s the sample of zgw has every %s, described as the published schema of it has it',
  (part, kind, description) => {
    const items = itemsAt(part);
    const kinds = new Set(items.map((item) => item[kind]));
    expect([...kinds].sort()).toEqual(STANDARD[part]?.fields[kind]?.enum?.toSorted());
    const found = items.flatMap((item) =>
      departures(STANDARD[`${kind}.${item[kind]}`], item[description] as Item),
    );
    expect(found).toEqual([]);
  },
);

test.each([
  ['rollen.betrokkeneIdentificatie', 'geslachtsnaam'],
  [CITIZENS, 'volledigeNaam'],
  [`${CITIZENS}.contactnaam`, 'achternaam'],
])('of the names of citizens that the sample of zgw has under %s (%s) none is read', (part, name) => {
  const names = itemsAt(part).flatMap((item) => item[name] ?? []);
  expect(names).not.toEqual([]);
  const read = readFileSync(join(SAMPLE, '../expected.json'), 'utf8');
  expect(names.filter((one) => read.includes(String(one)))).toEqual([]);
});

test.each([
  ['a field that is required is missing', { waarde: undefined }, 'waarde ontbreekt'],
  ['a field is not in the schema', { soort: 'x' }, 'soort is onbekend'],
  ['a text is too long', { eigenschap: 'x'.repeat(1001) }, 'eigenschap is te lang'],
])('the comparison with the published schema sees that %s', (_, change, departure) => {
  const [property] = itemsAt('eigenschappen');
  expect(departures(STANDARD.eigenschappen, { ...property, ...change })).toEqual([departure]);
});

/** What the bundles have at a path. */
function itemsAt(path: string): readonly Item[] {
  return BUNDLES.flatMap((value) => nodesAt({ value, parent: undefined, locator: '' }, path)).map(
    ({ value }) => value as Item,
  );
}

function departures(schema: Schema | undefined, item: Item): readonly string[] {
  if (!schema) return ['geen schema'];
  const missing = schema.required.filter((name) => item[name] === undefined);
  const wrong = Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => departureOf(schema, name, value));
  return [...missing.map((name) => `${name} ontbreekt`), ...wrong];
}

function departureOf({ fields }: Schema, name: string, value: unknown): readonly string[] {
  const field = fields[name];
  if (!field) return [`${name} is onbekend`];
  if (typeof value !== 'string') return [];
  if (field.enum && !field.enum.includes(value)) return [`${name} is geen waarde uit de lijst`];
  return value.length > (field.maxLength ?? Number.POSITIVE_INFINITY) ? [`${name} is te lang`] : [];
}
