import type { Statement } from '../model/statement.js';
import type { Estimated } from './estimate.js';
import { chanceOf, outputOf } from './outputs.js';
import { isOn } from './placed.js';
import { proposeStatement } from './propose.js';
import { type Question, recordedBy } from './question.js';

const MOST_PROPOSED = 3;

/** Sentences that no rule found and the reader takes: the likely ones; when no rule found any, the likeliest in any case. */
export function proposals(question: Question, settled: readonly Statement[]): readonly Statement[] {
  const { reader } = question;
  const output = recordedBy(question);
  const free = freeSentences(question, settled);
  const best = free[0];
  if (best === undefined) return [];
  const least =
    settled.length > 0
      ? reader.thresholds.sentence
      : Math.min(reader.thresholds.sentence, chanceOf(best.logits[output]!));
  return free
    .filter(({ logits }) => chanceOf(logits[output]!) >= least)
    .slice(0, MOST_PROPOSED)
    .map((one) => proposeStatement(one, question));
}

/** The likeliest plan, where it is likely enough. */
export function proposedPlans(question: Question): readonly Statement[] {
  const { number, indicators, estimated, reader } = question;
  const output = outputOf('gepland', number, indicators);
  const best = [...estimated].sort((a, b) => b.logits[output]! - a.logits[output]!)[0];
  if (best === undefined || chanceOf(best.logits[output]!) < reader.thresholds.planned) return [];
  return [proposeStatement(best, question, 'gepland')];
}

const MOST_NEAR = 2;
const LEAST_NEAR = 0.2;

/** Sentences that came nearest to a statement, for whoever asks why there is none. */
export function nearest(question: Question, settled: readonly Statement[]): readonly Statement[] {
  return freeSentences(question, settled)
    .slice(0, MOST_NEAR)
    .filter(({ logits }) => chanceOf(logits[recordedBy(question)]!) >= LEAST_NEAR)
    .map((one) => proposeStatement(one, question));
}

/** Sentences on which no rule spoke, the likeliest first. */
function freeSentences(question: Question, settled: readonly Statement[]): readonly Estimated[] {
  const output = recordedBy(question);
  return question.estimated
    .filter((one) => !settled.some((statement) => isOn(statement, one)))
    .sort((a, b) => b.logits[output]! - a.logits[output]!);
}
