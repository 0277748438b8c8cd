/** Chances nearer to 0 or 1 than this are held here: certainty of one must not drown the others. */
const EDGE = 0.005;

/** Per indicator what the log-odds of every indicator weigh in its own, then those of their mean, then what always weighs. */
export type CompanyWeights = readonly (readonly number[])[];

/** Log-odds of chances, halved: numbers of about one. */
const logOddsOf = (chances: readonly number[]): readonly number[] =>
  chances.map((chance) => {
    const held = Math.min(1 - EDGE, Math.max(EDGE, chance));
    return Math.log(held / (1 - held)) / 2;
  });

/** What is weighed for every indicator of a dossier: the log-odds of all, their mean, and one. */
export function companyOf(chances: readonly number[]): readonly number[] {
  const odds = logOddsOf(chances);
  const mean = odds.reduce((sum, number) => sum + number, 0) / Math.max(1, odds.length);
  return [...odds, mean, 1];
}

/** The chances once more, each in the company of the others: who works together with whom also says how. */
export function inCompany(chances: readonly number[], weights: CompanyWeights): readonly number[] {
  const company = companyOf(chances);
  return weights.map((own) => {
    const logit = own.reduce((sum, weight, number) => sum + weight * company[number]!, 0);
    return 1 / (1 + Math.exp(-logit));
  });
}
