import { describe, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { scoreOrganisation } from '../../src/score/score-organisation.js';
import { sheetsOf, type Told } from './sheets.js';

const knowledge = loadKnowledge('.');

function tableOf(sheets: readonly CodingSheet[], methodId = 'regioplan-2022') {
  const method = knowledge.methods.find(({ id }) => id === methodId)!;
  return scoreOrganisation({ sheets, method, indicators: knowledge.indicators, themes: knowledge.themes });
}

function rowOf(sheets: readonly CodingSheet[], method?: string) {
  return tableOf(sheets, method).rows.find(({ indicator }) => indicator === 'veiligheidsplan')!;
}

/** `count` dossiers that say the same, then silent ones up to `total`. */
const dossiers = (count: number, total: number, told: readonly Told[] = [{}]): readonly (readonly Told[])[] =>
  Array.from({ length: total }, (_, at) => (at < count ? told : []));

describe('retrievable', () => {
  test.each([
    [20, 20, '+'],
    [15, 20, '+'],
    [14, 20, '+/-'],
    [5, 20, '+/-'],
    [4, 20, '-'],
    [0, 20, '-'],
  ])('%i of %i dossiers at one place score %s', (count, total, score) => {
    expect(rowOf(sheetsOf(dossiers(count, total))).retrievable).toBe(score);
  });

  test.each([
    [9, false],
    [10, true],
    [14, true],
    [15, false],
  ])('%i of 20 lies in the undecided stretch: %s', (count, between) => {
    expect(rowOf(sheetsOf(dossiers(count, 20))).between).toBe(between);
  });

  test('coverage counts the best place, presence counts anywhere', () => {
    const row = rowOf(sheetsOf([[{ place: 'P' }], [{ place: 'P' }], [{ place: 'Q' }], []]));
    expect(row).toMatchObject({
      n: 3,
      total: 4,
      presence: 0.75,
      bestPlace: 'P',
      coveredDossiers: 2,
      coverage: 0.5,
    });
  });

  test('of two places with as many dossiers the purer wins, then the first by name', () => {
    const told = [[{ place: 'Log' }, { place: 'Veld' }]];
    expect(rowOf(sheetsOf(told, { Log: 10, Veld: 1 })).bestPlace).toBe('Veld');
    expect(rowOf(sheetsOf(told, { Log: 4, Veld: 4 })).bestPlace).toBe('Log');
  });

  test('purity counts entries, not statements', () => {
    const told = [[{ entry: 'e1' }, { entry: 'e1' }, { entry: 'e2' }], []];
    // Two entries say something, of four filled in each of two dossiers.
    expect(rowOf(sheetsOf(told, { P: 4 })).purity).toBe(0.25);
  });

  test('a dossier that only plans is not recorded, and a plan beside a ja does not count for its place', () => {
    expect(rowOf(sheetsOf([[{ value: 'gepland' }]])).n).toBe(0);
    const row = rowOf(
      sheetsOf([
        [
          { value: 'gepland', place: 'Q' },
          { value: 'nee', place: 'P' },
        ],
        [{ place: 'P' }],
      ]),
    );
    expect(row.bestPlace).toBe('P');
  });

  test('kader-2.1 counts only loose statements', () => {
    const sheets = sheetsOf(dossiers(20, 20, [{ form: 'ingebed' }]));
    expect(rowOf(sheets).retrievable).toBe('+');
    expect(rowOf(sheets, 'kader-2.1')).toMatchObject({ retrievable: '-', coverage: 0, n: 20 });
  });

  test.each([
    [2, '+'],
    [10, '+/-'],
    [11, '-'],
  ])('query asks for purity: one of %i filled entries about it scores %s', (filled, score) => {
    expect(rowOf(sheetsOf(dossiers(20, 20), { P: filled }), 'query').retrievable).toBe(score);
  });
});

describe('consistent', () => {
  /** `same` of `n` dossiers under one term, the others each under their own. */
  const terms = (same: number, n: number): readonly CodingSheet[] =>
    sheetsOf(Array.from({ length: n }, (_, at) => [{ term: at < same ? 'plan' : `term ${at}` }]));

  test.each([
    [8, 8, '+'],
    [6, 8, '+'],
    [5, 8, '+/-'],
    [4, 8, '-'],
  ])('%i of %i dossiers under one term score %s', (same, n, score) => {
    expect(rowOf(terms(same, n)).consistent).toBe(score);
  });

  test('the weakest of place, term and mode decides', () => {
    const row = rowOf(
      sheetsOf([[{ mode: 'vinkje' }], [{ mode: 'getal' }], [{ mode: 'vinkje' }], [{ mode: 'datum' }]]),
    );
    expect(row).toMatchObject({
      place: { share: 1 },
      term: { share: 1 },
      mode: { modal: 'vinkje', share: 0.5 },
    });
    expect(row).toMatchObject({ agreement: 0.5, consistent: '-' });
  });

  test('a tie inside a dossier counts for the organisation’s most frequent', () => {
    const row = rowOf(sheetsOf([[{ place: 'P' }, { place: 'Q' }], [{ place: 'P' }], [{ place: 'P' }]]));
    expect(row.place).toEqual({ modal: 'P', share: 1 });
  });

  test('case and spaces make no other term', () => {
    expect(rowOf(sheetsOf([[{ term: 'Plan  van aanpak' }], [{ term: 'plan van aanpak' }]])).consistent).toBe(
      '+',
    );
  });

  test('one dossier cannot show consistency', () => {
    expect(rowOf(sheetsOf([[{}], []]))).toMatchObject({ n: 1, consistent: '-' });
  });

  test('not applicable when nothing of the theme is recorded, minus when something else of it is', () => {
    const table = tableOf(sheetsOf([[{}], [{}]]));
    const scoreOf = (id: string) => table.rows.find(({ indicator }) => indicator === id)?.consistent;
    expect(scoreOf('herstelplan')).toBe('-');
    expect(scoreOf('trauma-signalering')).toBe('n.v.t.');
  });
});

test.each([
  [4, true],
  [5, false],
])('n = %i is small: %s', (n, small) => {
  expect(rowOf(sheetsOf(dossiers(n, 20))).smallN).toBe(small);
});

test('the stable range holds every score that the interval spans', () => {
  expect(rowOf(sheetsOf(dossiers(20, 20))).stableRange).toEqual(['+']);
  expect(rowOf(sheetsOf(dossiers(5, 20))).stableRange).toEqual(['-', '+/-']);
  expect(rowOf(sheetsOf(dossiers(1, 2))).stableRange).toEqual(['-', '+/-', '+']);
});

test.each([
  [dossiers(20, 20), 'groen'],
  [dossiers(20, 20).map((told, at) => told.map(() => ({ term: `t${at}` }))), 'oranje'],
  [dossiers(10, 20), 'oranje'],
  [dossiers(2, 20), 'rood'],
])('table 4.1 shows the row’s colour (%#)', (told, colour) => {
  const { overview } = tableOf(sheetsOf(told));
  expect(overview).toHaveLength(13);
  expect(overview.find(({ indicator }) => indicator === 'veiligheidsplan')?.colour).toBe(colour);
});
