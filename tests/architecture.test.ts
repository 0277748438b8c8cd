import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterEach, expect, test } from 'vitest';

/** What each part of src/ may import from; itself is always allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  read: ['model'],
  adapt: ['model'],
  propose: ['model'],
  feedback: ['model'],
  detect: ['model', 'text'],
  weigh: ['model', 'text'],
  learn: ['model', 'weigh'],
  code: ['model'],
  score: ['model'],
  protect: ['model'],
  store: ['model'],
  report: ['model'],
  app: [
    'model',
    'text',
    'read',
    'adapt',
    'propose',
    'feedback',
    'detect',
    'weigh',
    'code',
    'score',
    'protect',
    'store',
    'report',
  ],
  cli: ['model', 'app', 'report'],
  web: ['model', 'app', 'report'],
};

/** Every import in `root` that its part may not make, as `file → imported`. */
function violations(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'))
        .map((target) => posix.join(posix.dirname(file), target))
        .filter((target) => !mayImport(partOf(file), partOf(target)))
        .map((target) => `${file} → ${target}`),
    );
}

// import … from '../x.js' · export … from '../x.js' · import('../x.js') · import '../x.js'
function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"](?<target>\.[^'"]+)['"]/gu)].map(
    ({ groups }) => groups?.target ?? '',
  );
}

const partOf = (path: string): string => path.split('/')[0] ?? '';

function mayImport(from: string, to: string): boolean {
  return from === to || (ALLOWED[from]?.includes(to) ?? false);
}

let planted: string | undefined;
afterEach(() => {
  if (planted !== undefined) rmSync(planted, { recursive: true, force: true });
  planted = undefined;
});

function plant(file: string, source: string): string {
  planted = mkdtempSync(join(tmpdir(), 'zichtlijn-architectuur-'));
  mkdirSync(dirname(join(planted, file)), { recursive: true });
  writeFileSync(join(planted, file), source);
  return planted;
}

test('the stages meet only in the model, and only app knows their order', () => {
  expect(violations('src')).toEqual([]);
});

test('every part of src has its place in the list', () => {
  const parts = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(parts.map(({ name }) => name).filter((name) => !(name in ALLOWED))).toEqual([]);
});

test.each([
  ['a stage that imports another stage', 'detect/x.ts', "import { score } from '../score/y.js';"],
  ['a type taken from another stage', 'score/x.ts', "import type { A } from '../detect/y.js';"],
  ['a model that imports a stage', 'model/x.ts', "export * from '../read/y.js';"],
  ['a stage that loads another late', 'report/deep/x.ts', "const y = await import('../../store/y.js');"],
  ['an app that knows its caller', 'app/x.ts', "import '../cli/y.js';"],
  ['a command line that skips the app', 'cli/x.ts', "import { detect } from '../detect/y.js';"],
  ['a part that nobody placed', 'misc/x.ts', "import { a } from '../model/y.js';"],
])('a planted violation is found: %s', (_, file, source) => {
  expect(violations(plant(file, source))).toHaveLength(1);
});

test('an allowed import is none', () => {
  expect(violations(plant('detect/x.ts', "import { tokens } from '../text/y.js';"))).toEqual([]);
});
