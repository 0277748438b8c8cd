import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';

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
  .map((name) => JSON.parse(readFileSync(join(SAMPLE, name), 'utf8')) as Item);

const BUNDLE_PARTS = [
  'zaak',
  'statussen',
  'rollen',
  'eigenschappen',
  'resultaat',
  'klantcontacten',
  'contactmomenten',
  'enkelvoudiginformatieobjecten',
];

test.each(BUNDLE_PARTS)('what the sample of zgw has under %s is as the published schema has it', (part) => {
  const items = BUNDLES.flatMap((bundle) => (bundle[part] ?? []) as Item | readonly Item[]);
  expect(items).not.toEqual([]);
  expect(items.flatMap((item) => departures(STANDARD[part], item))).toEqual([]);
});

test('whoever has a role in the sample of zgw is described as the published schema of its kind has it', () => {
  const roles = BUNDLES.flatMap((bundle) => bundle.rollen as readonly Item[]);
  const kinds = new Set(roles.map((role) => role.betrokkeneType));
  expect([...kinds].sort()).toEqual(STANDARD.rollen?.fields.betrokkeneType?.enum?.toSorted());
  const found = roles.flatMap((role) =>
    departures(STANDARD[String(role.betrokkeneType)], role.betrokkeneIdentificatie as Item),
  );
  expect(found).toEqual([]);
});

test.each([
  ['a field that is required is missing', { waarde: undefined }, 'waarde ontbreekt'],
  ['a field is not in the schema', { soort: 'x' }, 'soort is onbekend'],
  ['a text is too long', { eigenschap: 'x'.repeat(1001) }, 'eigenschap is te lang'],
])('the comparison with the published schema sees that %s', (_, change, departure) => {
  const [property] = BUNDLES.flatMap((bundle) => bundle.eigenschappen as readonly Item[]);
  expect(departures(STANDARD.eigenschappen, { ...property, ...change })).toEqual([departure]);
});

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
