import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findRoot } from '../../src/app/find-root.js';
import { FIELD_TYPES, profileSchema } from '../../src/model/profile.js';
import { CASE_FIELDS, RECORD_FIELDS } from '../../src/model/record.js';

const GUIDE = readFileSync(join(findRoot(), 'docs/adapters.md'), 'utf8');

test('docs/adapters.md lists every key of a profile, with what holds when it is left out', () => {
  const listed = tableAfter('keys').map(([key, , absent]) => [key, absent]);
  expect(listed).toEqual(keysOf(z.toJSONSchema(profileSchema, { io: 'input' }) as Schema));
});

test.each([
  ['case fields', CASE_FIELDS],
  ['record fields', RECORD_FIELDS],
  ['kinds', FIELD_TYPES],
])('docs/adapters.md lists all %s', (mark, names) => {
  expect(tableAfter(mark).map(([name]) => name)).toEqual(names);
});

/** The part of JSON Schema that says which keys there are. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly default?: unknown;
}

/** Keys that are written down (`case.from`), with `required`, their default, or undefined where the words are free. */
function keysOf(schema: Schema, above = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, below]) => {
    const key = above + name;
    const inner = keysOf(below.items ?? below, `${key}.`);
    if (inner.length > 0) return inner;
    return [[key, absence({ below, isRequired: schema.required?.includes(name) ?? false })] as const];
  });
}

function absence({ below, isRequired }: { below: Schema; isRequired: boolean }): unknown {
  if (isRequired) return 'required';
  if (below.default === undefined || below.default === '') return expect.stringMatching(/^(?!required).+/u);
  return typeof below.default === 'string' ? below.default : JSON.stringify(below.default);
}

/** Cells of the table below `<!-- mark -->`, without backticks. */
function tableAfter(mark: string): readonly (readonly string[])[] {
  const [table = ''] = GUIDE.split(`<!-- ${mark} -->\n`)[1]?.split('\n\n') ?? [];
  const rows = table.split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(?<code>[^`]*)`$/u, '$<code>')),
  );
}
