import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPassages } from '../../src/learn/passages.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const CODED = 'corpus/coded';
const TAGS = new Set(
  'gedaan gepland nee vraag onzeker voorheen ander-gezin betrokken samen beleid nieuw oud klacht partner-doet niets'.split(
    ' ',
  ),
);
const STYLES = new Set(
  'telegram proza opsomming mail typefouten formulier afkortingen spreektaal'.split(' '),
);

interface Coded {
  readonly id: string;
  readonly entries: readonly { readonly id: string; readonly value: unknown }[];
  readonly gold: Readonly<
    Record<
      string,
      {
        readonly value: string;
        readonly statements: readonly { readonly entry: string; readonly quote: string | null }[];
      }
    >
  >;
}

const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
const indicators = loadKnowledge('.').indicators.map(({ id }) => id);
const dossiers = files(CODED, '.json').map(
  (file) => JSON.parse(readFileSync(`${CODED}/${file}`, 'utf8')) as Coded,
);
const passages = files(`${CODED}/passages`, '.txt').flatMap((file) =>
  readPassages(file, readFileSync(`${CODED}/passages/${file}`, 'utf8')),
);
const split = JSON.parse(readFileSync('corpus/split.json', 'utf8')) as Readonly<
  Record<'watched' | 'rulesMadeOn' | 'trained' | 'later' | 'harder' | 'locked', readonly string[]>
>;

test.each(dossiers)('$id: every indicator coded, every quote in its entry', ({ entries, gold }) => {
  expect(Object.keys(gold).sort()).toEqual([...indicators].sort());
  const texts = new Map(entries.map(({ id, value }) => [id, String(value)]));
  for (const { value, statements } of Object.values(gold)) {
    expect(['ja', 'nee', 'gepland', 'geen']).toContain(value);
    expect(statements.length > 0).toBe(value !== 'geen');
    for (const { entry, quote } of statements) expect(texts.get(entry)).toContain(quote ?? '');
  }
});

test('every organisation has its part, and only one', () => {
  const parts = [...split.rulesMadeOn, ...split.trained, ...split.later, ...split.harder, ...split.locked];
  expect([...new Set(dossiers.map(({ id }) => id.slice(0, 3)))].sort()).toEqual([...parts].sort());
});

test('at least 60 dossiers beside the devset, 40 of them coded twice', () => {
  expect(dossiers.length).toBeGreaterThanOrEqual(96);
  const second = files(`${CODED}/tweede`, '.csv').map((file) => file.slice(0, -4));
  expect(second.length).toBeGreaterThanOrEqual(40);
  expect(second.filter((id) => !dossiers.some((one) => one.id === id))).toEqual([]);
});

test('at least 6000 passages, each with known tags, style and indicators, none twice', () => {
  expect(passages.length).toBeGreaterThanOrEqual(6000);
  const strange = passages.filter(
    ({ tags, style, codes }) =>
      tags.length === 0 ||
      tags.some((tag) => !TAGS.has(tag)) ||
      !STYLES.has(style) ||
      codes.some(({ indicator }) => !indicators.includes(indicator)),
  );
  expect(strange.map(({ id }) => id)).toEqual([]);
  const texts = passages.map(({ text }) => text);
  expect(texts.filter((text, number) => texts.indexOf(text) !== number)).toEqual([]);
});
