import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.js';

const LOCAL_TEAM = 'corpus/regioplan/uitvoer/lt';
let folder: string;
let out: string;
let store: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-cli-'));
  out = join(folder, 'uit');
  store = join(out, 'zichtlijn.sqlite');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('help', () => {
  test.each(['audit', 'tabel', 'toon', 'regels', 'profiel', 'demo', 'evalueer'])(
    'names %s, and explains it in Dutch',
    (command) => {
      expect(runProgram('--help').out).toContain(`  ${command}`);
      const help = runProgram(command, '--help');
      expect(help.code).toBe(0);
      expect(help.out).toContain('Gebruik: zichtlijn');
      expect(help.out).not.toMatch(/Usage|Options:|Arguments|display help|default:/u);
    },
  );

  test('is English when asked for', () => {
    expect(runProgram('audit', '--help', '--taal', 'en').out).toMatch(/Usage:[\s\S]*Options:/u);
  });

  test('loads no reader, store or rule: its modules come in when a command runs', () => {
    const imports = (file: string): string[] =>
      [
        ...readFileSync(join('dist', file), 'utf8').matchAll(/^import .*?["'](?<from>[^"']+)["'];$/gmu),
      ].flatMap(({ groups }) => {
        const from = groups?.from ?? '';
        return from.startsWith('./') ? imports(from.slice(2)) : [from];
      });
    const loaded = new Set(imports('main.js'));
    const heavy = [
      'better-sqlite3',
      'pg',
      'natural',
      'pdf-parse',
      'mammoth',
      'yaml',
      'saxes',
      'fast-xml-parser',
      'csv-parse/sync',
    ];
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
  });
});

describe('audit', () => {
  test('prints the table, writes every file and ends with 0', () => {
    const { code, out: shown, err } = runProgram('audit', LOCAL_TEAM, '--uit', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown).toMatch(/Lokaal team \(contactlog\) · 18 dossiers · methode regioplan-2022/u);
    expect(readdirSync(out).sort()).toEqual([
      'codering.csv',
      'geweigerd.csv',
      'rapport.html',
      'run.json',
      'tabel.csv',
      'uitspraken.csv',
      'zichtlijn.sqlite',
    ]);
    expect(readFileSync(join(out, 'codering.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + 18 * 26);
  });

  test('gives the same bytes from a new store', () => {
    const again = join(folder, 'nogmaals');
    runProgram('audit', LOCAL_TEAM, '--uit', again);
    for (const file of readdirSync(out).filter((name) => !name.includes('sqlite')))
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file)))).toBe(true);
  });

  test('--json gives run and tables for machines and nothing else', () => {
    const { out: json } = runProgram(
      'audit',
      LOCAL_TEAM,
      '--uit',
      out,
      '--json',
      '--organisatie',
      'Buurtteam Noord',
    );
    expect(JSON.parse(json)).toMatchObject({ tables: [{ organisation: 'Buurtteam Noord', dossiers: 18 }] });
  });

  test('--bronnummers shows the numbers of the source', () => {
    const other = join(folder, 'bron');
    runProgram('audit', LOCAL_TEAM, '--uit', other, '--bronnummers');
    expect(readFileSync(join(other, 'codering.csv'), 'utf8')).not.toContain('D00001');
  });

  test('a broken dossier among good ones is refused by name and the rest goes on: 3', () => {
    const input = join(folder, 'deels');
    mkdirSync(join(input, 'kapot'), { recursive: true });
    writeFileSync(
      join(input, 'kapot', 'dossier.xml'),
      '<w:dossier xmlns:w="urn:wijz:dossier" nummer="X-1"><w:onder',
    );
    mkdirSync(join(input, 'heel'));
    const good = readFileSync('corpus/regioplan/uitvoer/jb/JBW-19/dossier.xml');
    writeFileSync(join(input, 'heel', 'dossier.xml'), good);
    const { code, err } = runProgram('audit', input, '--uit', join(folder, 'deels-uit'));
    expect(code).toBe(3);
    expect(err).toContain('kapot/dossier.xml [xml-kapot]');
  });

  test('nothing readable: 2, and it says where to look', () => {
    const input = join(folder, 'niets');
    mkdirSync(input);
    writeFileSync(join(input, 'dossier.xml'), '<w:dossier xmlns:w="urn:wijz:dossier" nummer="X-1"><w:onder');
    const { code, err } = runProgram('audit', input, '--uit', join(folder, 'niets-uit'));
    expect(code).toBe(2);
    expect(err).toContain('geen enkel dossier');
  });
});

describe('a stored run', () => {
  test('tabel scores it by another method', () => {
    const { code, out: shown } = runProgram('tabel', '--store', store, '--methode', 'query');
    expect(code).toBe(0);
    expect(shown).toContain('methode query');
  });

  test('toon opens a cell to its sentences, where they stand and the rule', () => {
    const { code, out: shown } = runProgram('toon', '4', '--store', store);
    expect(code).toBe(0);
    expect(shown).toContain('ophaalbaar');
    expect(shown).toMatch(/D000\d\d: ja/u);
    expect(shown).toMatch(/contactregistraties\.xlsx, blad .+ rij \d+/u);
    expect(shown).toMatch(/regel actuele-veiligheid/u);
  });

  test('toon shows one dossier when asked', () => {
    const { out: shown } = runProgram('toon', 'actuele-veiligheid', '--store', store, '--dossier', 'D00003');
    expect(shown.match(/^D0\d+:/gmu)).toEqual(['D00003:']);
  });
});

test('regels lists what the engine knows, and everything about one rule', () => {
  expect(runProgram('regels').out).toMatch(/26 +nieuw-geweld-handelen/u);
  expect(runProgram('regels', 'veiligheidsplan').out).toContain('definition:');
});

test.each([
  ['an unknown command', ['auditt'], 'De opdracht auditt bestaat niet.'],
  ['an unknown option', ['audit', LOCAL_TEAM, '--uit', 'x', '--snel'], 'De optie --snel bestaat niet.'],
  ['no output folder', ['audit', LOCAL_TEAM], 'De optie --uit <map> is verplicht.'],
  ['an input that is not there', ['audit', 'bestaat-niet', '--uit', 'x'], 'bestaat-niet: bestaat niet'],
  ['an unknown method', ['audit', LOCAL_TEAM, '--uit', 'x', '--methode', 'mooi'], 'kies uit: '],
  ['a store that is not there', ['tabel', '--store', 'nergens.sqlite'], 'nergens.sqlite: bestaat niet'],
  ['a rule that is not there', ['regels', 'zomaar'], '"zomaar" is geen regel'],
  ['a coding that is not there', ['evalueer', 'a.csv', 'b.csv'], 'a.csv: bestaat niet'],
])('%s ends with 2 and a Dutch sentence', (_, args, message) => {
  const { code, err } = runProgram(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /mu);
});
