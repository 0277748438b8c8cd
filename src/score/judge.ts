import type { Method } from '../model/method.js';
import type { Consistency, Interval, Score } from '../model/table.js';

const LADDER: readonly Score[] = ['-', '+/-', '+'];

export interface Found {
  readonly coverage: number;
  readonly purity: number;
}

/** Whether one query on one place would find it. */
export function judgeRetrievable(
  { coverage, purity }: Found,
  { retrievable: { plus, plusMinus } }: Method,
): Score {
  if (coverage >= plus.coverage && purity >= plus.purity) return '+';
  return coverage >= plusMinus.coverage && purity >= plusMinus.purity ? '+/-' : '-';
}

/** The scores that the interval of the coverage spans, from low to high. */
export function stableRange({ low, high }: Interval, purity: number, method: Method): readonly Score[] {
  const [from, to] = [low, high].map((coverage) =>
    LADDER.indexOf(judgeRetrievable({ coverage, purity }, method)),
  );
  return LADDER.slice(from, (to ?? 0) + 1);
}

export interface Unity {
  /** Dossiers that record the indicator. */
  readonly n: number;
  readonly agreement: number | undefined;
  /** Whether any indicator of the theme is recorded in any dossier. */
  readonly themeRecorded: boolean;
}

/** Whether those that record it do so in one place, under one name, in one way. */
export function judgeConsistent({ n, agreement, themeRecorded }: Unity, { consistent }: Method): Consistency {
  if (!themeRecorded) return 'n.v.t.';
  if (agreement === undefined || n < consistent.minimumDossiers) return '-';
  if (agreement >= consistent.plus.atLeast) return '+';
  return agreement <= consistent.minus.atMost ? '-' : '+/-';
}

/** Whether the source leaves this coverage undecided. */
export function isBetween(coverage: number, { retrievable: { between } }: Method): boolean {
  return between !== undefined && coverage >= between.from && coverage < between.to;
}
