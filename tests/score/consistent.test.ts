import { describe, expect, test } from 'vitest';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { rowOf, tableOf } from './scored.js';
import { sheetsOf, type Told } from './sheets.js';

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

  test('of equally frequent ones that with most statements is the organisation’s, then the first by name', () => {
    const tied = (told: readonly (readonly Told[])[]) => rowOf(sheetsOf(told)).place;
    expect(tied([[{ place: 'P' }], [{ place: 'Q' }, { place: 'Q' }]])).toEqual({ modal: 'Q', share: 0.5 });
    expect(tied([[{ place: 'Q' }], [{ place: 'P' }]])).toEqual({ modal: 'P', share: 0.5 });
  });

  test('one dossier that says it often does not outvote the others', () => {
    const often = Array.from({ length: 9 }, () => ({ place: 'Log' }));
    const row = rowOf(sheetsOf([often, [{ place: 'Veld' }], [{ place: 'Veld' }], [{ place: 'Veld' }]]));
    expect(row.place).toEqual({ modal: 'Veld', share: 0.75 });
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
