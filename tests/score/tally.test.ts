import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { STATEMENT_VALUES } from '../../src/model/statement.js';
import { scoreOrganisations } from '../../src/score/score-organisations.js';
import { streamOf } from '../list-of.js';
import { plainFigures } from './plain-figures.js';
import { knowledge, methodOf, rowOf, scoredBy } from './scored.js';
import { sheetsOf, type Told } from './sheets.js';

const SEED = 20_261_126;
/** Few of each, so that places, terms and modes tie. */
const told: fc.Arbitrary<Told> = fc.record({
  value: fc.constantFrom('ja', 'nee', 'gepland'),
  place: fc.constantFrom('P', 'Q', 'R'),
  term: fc.constantFrom('plan', 'Plan', 'afspraken'),
  mode: fc.constantFrom('vinkje', 'beschrijving', 'datum'),
  form: fc.constantFrom('los', 'ingebed'),
  entry: fc.constantFrom('e1', 'e2', 'e3'),
});
const filled = fc.dictionary(fc.constantFrom('P', 'Q'), fc.integer({ min: 0, max: 4 }));
const sheets = fc
  .array(fc.tuple(fc.array(told, { maxLength: 6 }), filled), { maxLength: 8 })
  .map((dossiers) => dossiers.flatMap(([statements, places]) => sheetsOf([statements], places)));

describe.each(knowledge.methods.map(({ id }) => id))('by %s', (id) => {
  test.each([
    ['as it is', methodOf(id).records],
    ['when plans record as well', STATEMENT_VALUES],
  ])('sheets taken one by one give the figures of all sheets at once, %s', (_, records) => {
    const method = { ...methodOf(id), records: [...records] };
    fc.assert(
      fc.property(sheets, (all) => {
        const row = scoredBy(method, all).rows.find(({ indicator }) => indicator === 'veiligheidsplan')!;
        const figures = plainFigures({ indicator: 'veiligheidsplan', sheets: all, method });
        expect(pick(row, figures)).toEqual(figures);
        const absent = (['bestPlace', 'purity', 'place', 'term', 'mode'] as const).filter(
          (key) => !(key in figures),
        );
        for (const key of absent) expect(row).not.toHaveProperty(key);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

function pick<Value extends object>(value: Value, keys: object): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key in keys)) as Partial<Value>;
}

test('the order in which dossiers come by decides nothing', () => {
  fc.assert(
    fc.property(sheets, (all) => {
      expect(rowOf([...all].reverse())).toEqual(rowOf(all));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('organisations get a table each, in the order in which they first come by, with all their systems', async () => {
  const [one, two, three, four] = sheetsOf([[{}], [], [{}], [{}]]) as [
    CodingSheet,
    CodingSheet,
    CodingSheet,
    CodingSheet,
  ];
  const organisation = 'CJG Voorbeeld';
  const mixed = [
    one,
    { ...two, organisation },
    { ...three, system: 'contactlog' },
    { ...four, organisation },
  ];
  const tables = await scoreOrganisations({
    ...knowledge,
    method: methodOf('regioplan-2022'),
    sheets: streamOf(mixed),
  });
  expect(tables.map(({ organisation: name, system, dossiers }) => [name, system, dossiers])).toEqual([
    ['VT Voorbeeld', 'vt-xml, contactlog', 2],
    ['CJG Voorbeeld', 'vt-xml', 2],
  ]);
});
