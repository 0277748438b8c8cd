import type { Statement } from '../model/statement.js';
import type { Estimated } from './estimate.js';
import { chanceOf, outputOf } from './outputs.js';
import { isOn } from './placed.js';
import { proposeStatement } from './propose.js';
import { type Question, recordedBy } from './question.js';

const MOST_PROPOSED = 3;

/** Sentences that no rule found and the reader takes: the likely ones; when no rule found any, the likeliest in any case. */
export function proposals(question: Question, settled: readonly Statement[]): readonly Statement[] {
  const likely = freeSentences(question, settled, question.reader.thresholds.sentence);
  const taken =
    likely.length === 0 && settled.length === 0 ? likeliest(question, recordedBy(question)) : likely;
  return taken.slice(0, MOST_PROPOSED).flatMap((one) => {
    const statement = proposeStatement(one, question);
    return saysWhich(statement, one, question) ? [statement] : [];
  });
}

/**
 * Which party, sector or discipline it is must be said: who is not named is not recorded (codebook 12, 15, 18, 21). Who
 * holds the direction is named by `ik` and `wij` too: whoever registers.
 */
function saysWhich({ value, set }: Statement, { sentence }: Estimated, { indicator }: Question): boolean {
  if (indicator.set === undefined || value === 'nee' || set.length > 0) return true;
  return indicator.set === 'partij' && sentence.concepts.some(({ name }) => name === REGISTRAR);
}

/** Class of the lexicon: whoever registers, in the first person. */
const REGISTRAR = 'ik-of-wij';

/** The likeliest plan, where it is likely enough. */
export function proposedPlans(question: Question): readonly Statement[] {
  const { number, indicators, reader } = question;
  const output = outputOf('gepland', number, indicators);
  return likeliest(question, output)
    .filter(({ logits }) => chanceOf(logits[output]!) >= reader.thresholds.planned)
    .map((one) => proposeStatement(one, question, 'gepland'));
}

const MOST_NEAR = 2;
const LEAST_NEAR = 0.2;

/** Sentences that came nearest to a statement, for whoever asks why there is none. */
export function nearest(question: Question, settled: readonly Statement[]): readonly Statement[] {
  return freeSentences(question, settled, LEAST_NEAR)
    .slice(0, MOST_NEAR)
    .map((one) => proposeStatement(one, question));
}

/** Sentences of at least this chance on which no rule spoke, the likeliest first. */
function freeSentences(
  question: Question,
  settled: readonly Statement[],
  least: number,
): readonly Estimated[] {
  const output = recordedBy(question);
  return question.estimated
    .filter(
      (one) => chanceOf(one.logits[output]!) >= least && !settled.some((statement) => isOn(statement, one)),
    )
    .sort((a, b) => b.logits[output]! - a.logits[output]!);
}

/** The likeliest sentence, or none when there are no sentences. */
function likeliest({ estimated }: Question, output: number): readonly Estimated[] {
  let best: Estimated | undefined;
  for (const one of estimated)
    if (best === undefined || one.logits[output]! > best.logits[output]!) best = one;
  return best === undefined ? [] : [best];
}
