import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CorpusDossier,
  composeCorpus,
  type PlantedStatement,
} from '../../corpus/regioplan/genereer.mjs';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import { codeDossier } from '../../src/code/code-dossier.js';
import { type Dossier, type Entry, MODES, placeKey } from '../../src/model/dossier.js';
import type { Statement } from '../../src/model/statement.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { OrganisationTally } from '../../src/score/organisation-tally.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const published: Record<string, Record<string, readonly string[]>> = JSON.parse(
  readFileSync(`${ROOT}corpus/regioplan/gepubliceerd.json`, 'utf8'),
);
const { indicators, themes, methods } = loadKnowledge(ROOT);
const method = methods.find(({ id }) => id === 'regioplan-2022');

describe.each(composeCorpus())('$organisation.id, as the engine reads it', ({ organisation, dossiers }) => {
  const read: Dossier[] = [];
  const refused: string[] = [];
  beforeAll(async () => {
    const inputs = [`${ROOT}corpus/regioplan/uitvoer/${organisation.id}`];
    for await (const event of loadDossiers({ inputs, root: ROOT })) {
      if (event.kind === 'dossier') read.push(event.dossier);
      if (event.kind === 'refusal') refused.push(event.refusal.file);
    }
  });

  test('is read whole', () => {
    expect(refused).toEqual([]);
    expect(read.map(({ sourceNumber }) => sourceNumber)).toEqual(dossiers.map(({ number }) => number));
    expect(read.map(({ entries }) => entries.length)).toEqual(dossiers.map(({ entries }) => entries.length));
  });

  test('has every planted statement in the entry, at the place and in the mode that were planned', () => {
    const wrong = dossiers.flatMap((planted) =>
      statementsOf(planted)
        .filter((one) => !standsIn(entryOf(read, planted, one), one))
        .map(({ entry, words }) => `${planted.number} ${entry} ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives the published scores when the planted statements are coded and scored', () => {
    if (method === undefined) throw new Error('methode regioplan-2022 ontbreekt');
    const tally = new OrganisationTally({ method, indicators, themes });
    for (const [at, dossier] of read.entries())
      tally.add(
        codeDossier({ dossier, indicators, statements: statementsOf(dossiers[at]).map(asStatement) }),
      );
    const scores = tally
      .table()
      .rows.map(({ indicator, retrievable, consistent }) => [indicator, [retrievable, consistent]]);
    expect(Object.fromEntries(scores)).toEqual(published[organisation.id]);
  });
});

const statementsOf = (dossier: CorpusDossier | undefined): readonly PlantedStatement[] =>
  (dossier?.entries ?? []).flatMap(({ statements }) => statements);

function entryOf(
  read: readonly Dossier[],
  { number }: CorpusDossier,
  { entry }: PlantedStatement,
): Entry | undefined {
  return read.find(({ sourceNumber }) => sourceNumber === number)?.entries.find(({ id }) => id === entry);
}

/** A document with headings has places of its own below its section. */
function standsIn(entry: Entry | undefined, { place, mode, words }: PlantedStatement): boolean {
  if (entry === undefined || entry.mode !== mode) return false;
  const isThere =
    entry.document === undefined ? placeKey(entry.place) === place : place.startsWith(entry.place[0] ?? '');
  return isThere && [entry.text, entry.label, entry.title].some((text) => text?.includes(words));
}

function asStatement({ indicator, value, entry, place, mode, words, set }: PlantedStatement): Statement {
  return {
    indicator,
    value,
    entry,
    place,
    mode: MODES.find((one) => one === mode) ?? 'beschrijving',
    term: words,
    set,
    span: { start: 0, end: 0 },
    quote: words,
    form: 'ingebed',
    origin: 'direct',
    trace: { rule: 'geplant', matched: [], cues: [] },
  };
}
