import { type BalanceWeights, weighEvidence } from '../weigh/balance.js';
import { EVIDENCE, type Evidence } from '../weigh/evidence.js';

/** Evidence on one indicator of one dossier, and whether its coder found it recorded. */
export interface Weighing {
  readonly indicator: number;
  readonly evidence: Evidence;
  readonly recorded: boolean;
}

const ROUNDS = 600;
const STEP = 1.5;
const SHRINK = 1e-4;
const SHRINK_OWN = [0.004, 0.004, 0.008] as const;
const READER = EVIDENCE.indexOf('lezer');
const RULE = EVIDENCE.indexOf('regel');

/** Logistic regression with weights for all indicators and small differences for each; gradient descent over all at once. */
export function fitBalance(weighings: readonly Weighing[], indicators: number): BalanceWeights {
  const shared = new Array<number>(EVIDENCE.length).fill(0);
  const own = Array.from({ length: indicators }, (): [number, number, number] => [0, 0, 0]);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Array<number>(shared.length).fill(0);
    const ownSlopes = own.map((): [number, number, number] => [0, 0, 0]);
    for (const { indicator, evidence, recorded } of weighings) {
      const error = weighEvidence(evidence, indicator, { shared, own }) - (recorded ? 1 : 0);
      for (let i = 0; i < slopes.length; i++) slopes[i]! += error * evidence[i]!;
      const mine = ownSlopes[indicator]!;
      mine[0] += error;
      mine[1] += error * evidence[RULE]!;
      mine[2] += error * evidence[READER]!;
    }
    const count = weighings.length;
    slopes.forEach((slope, i) => {
      shared[i]! -= STEP * (slope / count + SHRINK * shared[i]!);
    });
    const ownStep = (STEP * indicators) / 4;
    ownSlopes.forEach((mine, indicator) => {
      const weights = own[indicator]!;
      for (const i of [0, 1, 2] as const)
        weights[i] -= ownStep * (mine[i] / count + SHRINK_OWN[i] * weights[i]);
    });
  }
  return { shared, own };
}
