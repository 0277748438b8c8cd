import type { Thresholds } from '../model/reader.js';
import type { Outcome } from './cross-validate.js';

const LEAST = 0.3;
const MOST = 0.6;
const STEP = 0.025;
/** What is tried of each, one after the other; the first is how it was. */
const TRIED = {
  doubt: [0, 0.05, 0.1, 0.2],
  denied: [0.5, 0.35, 0.25, 0.15, 0.1],
  turn: [1e9, 2, 1, 0.7, 0.5],
  postpone: [1e9, 4, 2, 1, 0.6],
  planned: [2, 0.8, 0.6, 0.4, 0.25],
} as const;

/** The thresholds under which the outcomes agree best with the coders. */
export function chooseThresholds(
  from: Thresholds,
  judge: (by: Thresholds) => readonly Outcome[],
): Thresholds {
  let best: Thresholds = { ...from, recorded: bestThreshold(judge(from)) };
  for (const name of ['doubt', 'denied', 'turn', 'postpone', 'planned'] as const) {
    const tried = TRIED[name].map((number) => ({ ...best, [name]: number }));
    const scores = tried.map((thresholds) => exactValues(judge(thresholds)));
    best = tried[scores.indexOf(Math.max(...scores))]!;
  }
  return best;
}

const exactValues = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ gold, values }) => values['met beide'] === gold).length;

/** The chance from which `recorded` agrees best with the coders, by Cohen's kappa over all indicators together. */
function bestThreshold(outcomes: readonly Outcome[]): number {
  const all = Array.from({ length: Math.round((MOST - LEAST) / STEP) + 1 }, (_, step) =>
    Math.round(1000 * (LEAST + step * STEP)),
  ).map((thousandths) => thousandths / 1000);
  const kappas = all.map((threshold) => kappaAt(outcomes, threshold));
  return all[kappas.indexOf(Math.max(...kappas))]!;
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
