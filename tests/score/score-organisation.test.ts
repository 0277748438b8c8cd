import { describe, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { Method } from '../../src/model/method.js';
import { dossiers, methodOf, rowOf, scoredBy, tableOf } from './scored.js';
import { sheetsOf, type Told } from './sheets.js';

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

  test('purity counts what is planned as well, and entries of dossiers that do not record', () => {
    const told: readonly (readonly Told[])[] = [
      [{ entry: 'e1' }, { entry: 'e2', value: 'gepland' }],
      [{ entry: 'e1', value: 'gepland' }],
      [],
    ];
    // Three entries say something, of five filled in each of three dossiers.
    expect(rowOf(sheetsOf(told, { P: 5 }))).toMatchObject({ n: 1, coverage: 1 / 3, purity: 3 / 15 });
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

describe('what nobody records', () => {
  test('has no place, no purity and no dominance, and an interval all the same', () => {
    const row = rowOf(sheetsOf(dossiers(0, 20)));
    expect(row).toEqual({
      indicator: 'veiligheidsplan',
      n: 0,
      total: 20,
      presence: 0,
      coveredDossiers: 0,
      coverage: 0,
      // z²/(20 + z²) with z = 1.96.
      interval: { low: 0, high: expect.closeTo(0.1611, 4) },
      stableRange: ['-'],
      retrievable: '-',
      consistent: 'n.v.t.',
      smallN: true,
      between: false,
    });
  });

  test('of no dossiers every score is possible', () => {
    const table = tableOf([]);
    expect(table).toMatchObject({ dossiers: 0, organisation: '' });
    expect(table.rows).toHaveLength(26);
    expect(table.rows[0]).toMatchObject({ presence: 0, coverage: 0, stableRange: ['-', '+/-', '+'] });
  });
});

describe('the method’s data decide', () => {
  const scored = (sheets: readonly CodingSheet[], changes: Partial<Method>) =>
    scoredBy({ ...methodOf('regioplan-2022'), ...changes }, sheets).rows[0]!;
  const { consistent, retrievable } = methodOf('regioplan-2022');

  test('which values record', () => {
    const sheets = sheetsOf([[{ value: 'gepland' }], [{ value: 'nee' }], [{}]]);
    expect(scored(sheets, {}).n).toBe(2);
    expect(scored(sheets, { records: ['ja', 'nee', 'gepland'] }).n).toBe(3);
    expect(scored(sheets, { records: ['ja'] }).n).toBe(1);
  });

  test('from how many dossiers on consistency can show', () => {
    const sheets = sheetsOf(dossiers(2, 20));
    expect(scored(sheets, { consistent: { ...consistent, minimumDossiers: 2 } }).consistent).toBe('+');
    expect(scored(sheets, { consistent: { ...consistent, minimumDossiers: 3 } }).consistent).toBe('-');
    expect(
      scored(sheetsOf(dossiers(1, 20)), { consistent: { ...consistent, minimumDossiers: 1 } }).consistent,
    ).toBe('+');
  });

  test('from which coverage it can be retrieved, and from which n it is not small', () => {
    const plus = { ...retrievable.plus, coverage: 0.5 };
    const sheets = sheetsOf(dossiers(10, 20));
    expect(scored(sheets, { retrievable: { ...retrievable, plus }, smallN: 11 })).toMatchObject({
      retrievable: '+',
      smallN: true,
    });
  });

  test('only some name an undecided stretch', () => {
    const sheets = sheetsOf(dossiers(12, 20));
    expect(['regioplan-2022', 'kader-2.1', 'query'].map((id) => rowOf(sheets, id).between)).toEqual([
      true,
      true,
      false,
    ]);
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
