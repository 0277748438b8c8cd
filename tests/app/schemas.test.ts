import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSchemas } from '../../src/app/write-schemas.js';

const fresh = mkdtempSync(join(tmpdir(), 'zichtlijn-schemas-'));
writeSchemas(fresh);
afterAll(() => rmSync(fresh, { recursive: true }));

const jsonFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();

/** What a knowledge file is, by where it stands. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^indicators\/\d\d-[^/]+$/u, 'indicator'],
  [/^indicators\/themes\.yaml$/u, 'themes'],
  [/^indicators\/methods\//u, 'method'],
  [/^rules\/lexicon\/cues\//u, 'cues'],
  [/^rules\/lexicon\//u, 'lexicon'],
  [/^rules\/gazetteers\//u, 'gazetteer'],
  [/^rules\/lezer\/klassen\//u, 'word-classes'],
  [/^rules\//u, 'rule'],
  [/^adapters\/[^/]+\/profile\.yaml$/u, 'profile'],
];

const knowledgeFiles = ['indicators', 'rules', 'adapters']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => file.endsWith('.yaml'))
  .sort();

test('schemas/ holds one file for each schema, and no others', () => {
  expect(jsonFiles('schemas')).toEqual(jsonFiles(fresh));
});

test.each(jsonFiles(fresh))('%s is what the code generates (npm run schemas)', (name) => {
  expect(readFileSync(join('schemas', name), 'utf8')).toBe(readFileSync(join(fresh, name), 'utf8'));
});

test.each(knowledgeFiles)('%s names its schema in the first line', (file) => {
  const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
  const named = /^# yaml-language-server: \$schema=(?<path>\.\S+)$/u.exec(first)?.groups?.path ?? '';
  const kind = SCHEMA_OF.find(([where]) => where.test(file))?.[1];
  expect(resolve(dirname(file), named)).toBe(resolve('schemas', `${kind}.schema.json`));
  expect(existsSync(resolve(dirname(file), named))).toBe(true);
});
