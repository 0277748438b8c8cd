import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.js';

const GUIDE = readFileSync('docs/profiel.md', 'utf8');
const SAMPLE = 'adapters/contactlog/sample';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-profiel-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands in the guide between the marks of an example. */
function shown(name: string): string | undefined {
  const [, block] = GUIDE.split(new RegExp(`<!-- ${name}: (?:begin|eind) -->\\n`, 'u'));
  return block?.replace(/^```\w+\n|\n```\n$/gu, '');
}

describe('a proposal', () => {
  test('is what docs/profiel.md shows: the preview on the screen, the profile in the file', () => {
    const file = join(folder, 'voorbeeld.yaml');
    const { code, out, err } = runProgram('profiel', SAMPLE, '--uit', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${shown('voorproef')}\n\nProfiel geschreven naar ${file}.\n`);
    expect(readFileSync(file, 'utf8')).toBe(`${shown('profiel')}\n`);
  });

  test('without a file goes to stdout, and its preview apart from it', () => {
    const { code, out, err } = runProgram('profiel', SAMPLE);
    expect(code).toBe(0);
    expect(out).toBe(`${shown('profiel')}\n`);
    expect(err).toContain('De mentor ziet een meisje dat stil is.');
    expect(out).not.toContain('De mentor');
  });

  test('never writes over a profile', () => {
    const file = join(folder, 'eigen.yaml');
    writeFileSync(file, 'mijn werk');
    const { code, err } = runProgram('profiel', SAMPLE, '--uit', file);
    expect(code).toBe(2);
    expect(err).toContain('bestaat al');
    expect(readFileSync(file, 'utf8')).toBe('mijn werk');
  });

  test('can be held against the export it was made from', () => {
    const file = join(folder, 'voorbeeld.yaml');
    const { code, out } = runProgram('profiel', SAMPLE, '--controleer', file);
    expect(code).toBe(0);
    expect(out).toContain('eigen-profiel: 2 dossiers gelezen');
  });
});

test('an audit reads by a proposed profile without its being put anywhere', () => {
  const profile = join(folder, 'zelf.yaml');
  const codedBy = (adapter: string): string[] => {
    const out = join(folder, `uit-${basename(adapter)}`);
    const { code, err } = runProgram('audit', SAMPLE, '--adapter', adapter, '--uit', out, '--alleen-regels');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return readFileSync(join(out, 'codering.csv'), 'utf8').split('\n');
  };
  expect(runProgram('profiel', SAMPLE, '--uit', profile).code).toBe(0);
  expect(codedBy(profile).length).toBe(codedBy('contactlog').length);
});

describe('a check', () => {
  test('gives the same for machines', () => {
    const { code, out } = runProgram('profiel', 'adapters/vt-csv/sample', '--controleer', 'vt-csv', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ profile: 'vt-csv', dossiers: 2, findings: [] });
  });

  test('is English when asked for', () => {
    const { out } = runProgram('profiel', SAMPLE, '--controleer', 'contactlog', '--taal', 'en');
    expect(out).toContain('Kwaliteitsrapport: fields held against each other\n\nnothing found');
  });
});

test.each([
  ['a profile that is not there', ['--controleer', 'nergens.yaml'], 'nergens.yaml: bestaat niet'],
  ['an adapter that is not there', ['--controleer', 'nergens'], 'kies uit contactlog'],
  ['a YAML that is no profile', ['--controleer', 'indicators/themes.yaml'], 'indicators/themes.yaml: id'],
])('%s ends with 2 and a Dutch sentence', (_, args, message) => {
  const { code, err } = runProgram('profiel', SAMPLE, ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /mu);
});
