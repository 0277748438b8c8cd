import type { Indicator } from '../model/indicator.js';
import { type CompanyWeights, companyOf } from '../weigh/company.js';

/** One dossier: the chance of every indicator by itself, and which were recorded. */
export interface Companions {
  readonly chances: readonly number[];
  readonly recorded: readonly boolean[];
}

const ROUNDS = 400;
const STEP = 0.3;
const SHRINK = 0.02;
/** Before anything is learned a chance stands for itself. */
const OWN = 2;

/** Logistic regression per indicator on the log-odds of its theme, drawn towards its own. */
export function fitCompany(
  dossiers: readonly Companions[],
  indicators: readonly Indicator[],
): CompanyWeights {
  const seen = dossiers.map(({ chances, recorded }) => ({ company: companyOf(chances), recorded }));
  return indicators.map(({ theme }, number) => {
    const counts = (other: number): boolean =>
      other >= indicators.length || indicators[other]!.theme === theme;
    const start = Array.from({ length: indicators.length + 2 }, (_, other): number =>
      other === number ? OWN : 0,
    );
    const weights = [...start];
    for (let round = 0; round < ROUNDS; round++) {
      const slopes = weights.map(() => 0);
      for (const { company, recorded } of seen) {
        const logit = weights.reduce((sum, weight, other) => sum + weight * company[other]!, 0);
        const error = 1 / (1 + Math.exp(-logit)) - (recorded[number] ? 1 : 0);
        for (let other = 0; other < slopes.length; other++)
          if (counts(other)) slopes[other]! += error * company[other]!;
      }
      for (let other = 0; other < weights.length; other++)
        weights[other]! -= STEP * (slopes[other]! / seen.length + SHRINK * (weights[other]! - start[other]!));
    }
    return weights;
  });
}
