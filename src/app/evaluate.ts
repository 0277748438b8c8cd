import type { Evaluation } from '../model/evaluation.js';
import { Problem } from '../model/problem.js';
import { loadKnowledge } from '../read/knowledge/load-knowledge.js';
import { readCoding } from '../read/read-coding.js';
import { evaluateCoding } from '../score/agreement/evaluate-coding.js';

export interface EvaluateRequest {
  /** CSV files: dossier, indicator, waarde. */
  readonly coding: string;
  readonly gold: string;
  /** Number of bootstrap draws, as typed. */
  readonly draws?: string | undefined;
  readonly root: string;
}

/** Compares two codings. @throws Problem when a file or value is wrong, or the two are about other dossiers. */
export async function evaluate({ coding, gold, draws = '1000', root }: EvaluateRequest): Promise<Evaluation> {
  if (!/^[1-9]\d{0,5}$/u.test(draws))
    throw new Problem(
      `Het aantal trekkingen is een geheel getal van 1 tot 999999, niet "${draws}".`,
      'optie',
    );
  const { indicators } = loadKnowledge(root);
  return evaluateCoding({
    coded: await readCoding(coding),
    gold: await readCoding(gold),
    indicators,
    draws: Number(draws),
  });
}
