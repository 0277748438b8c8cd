import type { CompanyWeights } from './company.js';
import { EVIDENCE, type Evidence } from './evidence.js';
import { chanceOf } from './outputs.js';

/** How evidence is weighed: for all indicators alike, and how each differs from that. */
export interface BalanceWeights {
  readonly shared: readonly number[];
  /** Per indicator: always, when a rule spoke, per unit of what the network says. */
  readonly own: readonly (readonly [number, number, number])[];
}

/** How a dossier is weighed: each indicator by itself, then in the company of the others. */
export interface Balance extends BalanceWeights {
  readonly company: CompanyWeights;
}

const READER = EVIDENCE.indexOf('lezer');
const RULE = EVIDENCE.indexOf('regel');

/** The chance that a dossier records an indicator. */
export function weighEvidence(
  evidence: Evidence,
  indicator: number,
  { shared, own }: BalanceWeights,
): number {
  const [always, byRule, byReader] = own[indicator]!;
  let logit = always + byRule * evidence[RULE]! + byReader * evidence[READER]!;
  for (let i = 0; i < shared.length; i++) logit += shared[i]! * evidence[i]!;
  return chanceOf(logit);
}
