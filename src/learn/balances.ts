import type { Indicator } from '../model/indicator.js';
import { type Balance, type BalanceWeights, weighEvidence } from '../weigh/balance.js';
import { fitBalance, type Weighing } from './fit-balance.js';
import { type Companions, fitCompany } from './fit-company.js';

/** What was weighed of one dossier. */
export interface WeighedCase {
  readonly group: string;
  readonly weighings: readonly Weighing[];
}

/** Per organisation a balance fitted on all others. */
export function balancesWithout(
  tried: readonly WeighedCase[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, Balance> {
  const groups = [...new Set(tried.map(({ group }) => group))];
  const without = <Item extends WeighedCase>(group: string, items: readonly Item[]): readonly Item[] =>
    items.filter(({ group: own }) => own !== group);
  const alone = new Map(
    groups.map((group) => {
      const rest = without(group, tried).flatMap(({ weighings }) => weighings);
      return [group, fitBalance(rest, indicators.length)];
    }),
  );
  const companions = tried.map((each) => ({
    ...each,
    ...companionsOf(each, alone.get(each.group)!),
  }));
  return new Map(
    groups.map((group) => [
      group,
      { ...alone.get(group)!, company: fitCompany(without(group, companions), indicators) },
    ]),
  );
}

export const companionsOf = ({ weighings }: WeighedCase, balance: BalanceWeights): Companions => ({
  chances: weighings.map(({ evidence, indicator }) => weighEvidence(evidence, indicator, balance)),
  recorded: weighings.map(({ recorded }) => recorded),
});

/** A balance fitted on all. */
export function balanceOf(tried: readonly WeighedCase[], indicators: readonly Indicator[]): Balance {
  const balances = balancesWithout(tried, indicators);
  const alone = fitBalance(
    tried.flatMap(({ weighings }) => weighings),
    indicators.length,
  );
  const companions = tried.map((each) => companionsOf(each, balances.get(each.group)!));
  return { ...alone, company: fitCompany(companions, indicators) };
}
