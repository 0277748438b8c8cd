import { INDICATORS } from './indicators.mjs';

const STRENGTH = ['ja', 'nee', 'gepland'];

/** Dossier × 26: the strongest value planted, and the union of the sets that go with it. */
export function goldOf(dossiers) {
  return dossiers.flatMap(({ number, entries }) => {
    const planted = entries.flatMap(({ statements }) => statements);
    return INDICATORS.map((indicator) => {
      const mine = planted.filter((statement) => statement.indicator === indicator);
      const value = STRENGTH.find((one) => mine.some((statement) => statement.value === one)) ?? 'geen';
      const set = mine.filter((statement) => statement.value === value).flatMap((statement) => statement.set);
      return { dossier: number, indicator, value, set: [...new Set(set)].sort() };
    });
  });
}

export function goldCsv(gold) {
  const rows = gold.map(({ dossier, indicator, value, set }) =>
    [dossier, indicator, value, set.join('|')].join(';'),
  );
  return `${['dossier;indicator;waarde;set', ...rows].join('\n')}\n`;
}
