import type { Outcome } from './cross-validate.js';

const LEAST = 0.3;
const MOST = 0.6;
const STEP = 0.025;

/** The chance from which `recorded` agrees best with the coders, by Cohen's kappa over all indicators together. */
export function bestThreshold(outcomes: readonly Outcome[]): number {
  let best = { threshold: 0.5, kappa: Number.NEGATIVE_INFINITY };
  for (let step = 0; LEAST + step * STEP <= MOST; step++) {
    const threshold = Math.round(1000 * (LEAST + step * STEP)) / 1000;
    const kappa = kappaAt(outcomes, threshold);
    if (kappa > best.kappa) best = { threshold, kappa };
  }
  return best.threshold;
}

function kappaAt(outcomes: readonly Outcome[], threshold: number): number {
  let [both, ours, theirs] = [0, 0, 0];
  for (const { gold, chance } of outcomes) {
    const recorded = gold === 'ja' || gold === 'nee';
    if (recorded) theirs++;
    if (chance >= threshold) ours++;
    if (recorded && chance >= threshold) both++;
  }
  const total = outcomes.length;
  const agreed = (total - ours - theirs + 2 * both) / total;
  const byChance = (ours * theirs + (total - ours) * (total - theirs)) / total ** 2;
  return (agreed - byChance) / (1 - byChance);
}
