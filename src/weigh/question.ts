import type { Indicator } from '../model/indicator.js';
import type { Thresholds } from '../model/reader.js';
import type { Statement } from '../model/statement.js';
import type { Balance } from './balance.js';
import type { Estimated } from './estimate.js';
import type { Network } from './network.js';
import { outputOf } from './outputs.js';
import { isOn } from './placed.js';
import type { Describer } from './sentence-features.js';

/** The statistical reader, ready to read. */
export interface Reader {
  readonly network: Network;
  readonly describer: Describer;
  readonly balance: Balance;
  readonly thresholds: Thresholds;
}

/** One indicator of one dossier. */
export interface Asked {
  readonly indicator: Indicator;
  readonly number: number;
  readonly indicators: number;
  /** By the rules. */
  readonly own: readonly Statement[];
  readonly estimated: readonly Estimated[];
  readonly reader: Reader;
}

export interface Question extends Asked {
  /** That the dossier records it, all in all. */
  readonly chance: number;
}

/** The output that says `ja` or `nee`. */
export const recordedBy = ({ number, indicators }: Question): number =>
  outputOf('vastgelegd', number, indicators);

/** Of the sentences on which a statement was made the one that the reader holds likeliest. */
export function likeliestOn(
  statement: Statement,
  question: Question,
  output: number = recordedBy(question),
): Estimated | undefined {
  let best: Estimated | undefined;
  for (const one of question.estimated)
    if (isOn(statement, one) && (best === undefined || one.logits[output]! > best.logits[output]!))
      best = one;
  return best;
}
