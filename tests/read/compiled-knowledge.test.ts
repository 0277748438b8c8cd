import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileKnowledge } from '../../src/read/knowledge/compile-knowledge.js';
import { COMPILED, type Compiled } from '../../src/read/knowledge/compiled.js';
import { knowledgeToCompile, loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const root = mkdtempSync(join(tmpdir(), 'zichtlijn-kennis-'));
for (const folder of ['adapters', 'indicators', 'rules'])
  cpSync(folder, join(root, folder), { recursive: true, filter: (path) => !path.includes('sample') });
mkdirSync(join(root, 'dist'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CUES = 'rules/lexicon/cues/afwezig.yaml';

test('what the build compiled is what the files say', () => {
  const compiled = JSON.parse(readFileSync(COMPILED, 'utf8')) as Compiled;
  expect(compiled).toEqual(knowledgeToCompile('.'));
});

test('compiled knowledge is read while no file has changed, and no longer', () => {
  compileKnowledge(root);
  const compiled = JSON.parse(readFileSync(join(root, COMPILED), 'utf8')) as Compiled;
  const marked = { ...compiled, knowledge: { ...compiled.knowledge, hash: 'gemerkt' } };
  writeFileSync(join(root, COMPILED), JSON.stringify(marked));
  expect(loadKnowledge(root).hash).toBe('gemerkt');
  appendFileSync(join(root, CUES), '\n# anders\n');
  const read = loadKnowledge(root);
  expect(read.hash).not.toBe(compiled.knowledge.hash);
  expect(read).toEqual({ ...compiled.knowledge, hash: read.hash });
});

test('knowledge that is wrong is not compiled, and named with its line when it is read', () => {
  rmSync(join(root, COMPILED), { force: true });
  appendFileSync(join(root, CUES), '\nonzin: 1\n');
  compileKnowledge(root);
  expect(() => loadKnowledge(root)).toThrow(`${CUES}:`);
});
