import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { REFUSAL_CODES } from '../../src/model/problem.js';
import { loadProfiles } from '../../src/read/load-profiles.js';

const INPUT = readFileSync('docs/invoer.md', 'utf8');

test('docs/invoer.md explains every refusal, and no other', () => {
  const explained = [...INPUT.matchAll(/^\| `(?<code>[a-z-]+)` \| [^|]+\| [^|]+\|$/gmu)].map(
    (row) => row.groups?.code,
  );
  expect(explained.sort()).toEqual([...REFUSAL_CODES].sort());
});

test('docs/invoer.md describes every system', async () => {
  const described = [...INPUT.matchAll(/^\| `(?<id>[a-z0-9-]+)` \| [^|]+\| [^|]+\| [^|]+\|$/gmu)].map(
    (row) => row.groups?.id,
  );
  const profiles = await loadProfiles(findRoot());
  expect(described.sort()).toEqual(profiles.map(({ id }) => id).sort());
});

test('docs/invoer.md gives every kind of dirt an outcome: read, or refused under a code', () => {
  const [table = ''] = INPUT.split('<!-- vuil -->\n')[1]?.split('\n\n') ?? [];
  const outcomes = table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ')[1] ?? '');
  const codes = REFUSAL_CODES.map((code) => `\`${code}\``);
  expect(outcomes.length).toBeGreaterThan(15);
  expect(
    outcomes.filter((one) => !one.startsWith('gelezen') && !codes.some((code) => one.startsWith(code))),
  ).toEqual([]);
});
