import { AGREEMENT_FIGURES, type Agreement, type Estimate, type Evaluation } from '../../model/evaluation.js';
import { bootstrapDraws, percentileInterval } from './bootstrap.js';
import { FIGURES } from './figures.js';
import { addTallies, EMPTY, type Tally, weighTallies } from './tally.js';
import { type Codings, tallyDossiers } from './tally-dossiers.js';

export interface EvaluateCoding extends Codings {
  /** Bootstrap draws; default 1000. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/**
 * Agreement per indicator and of all pairs together, over the dossiers of the gold; a pair that a coding leaves out
 * is `geen`.
 * @throws Problem when a coding contradicts itself, names no known indicator, or lacks a dossier of the gold.
 */
export function evaluateCoding({ draws = 1000, seed = 1, ...codings }: EvaluateCoding): Evaluation {
  const dossiers = tallyDossiers(codings);
  const samples = bootstrapDraws({ size: dossiers.length, draws, seed });
  return {
    dossiers: dossiers.length,
    draws,
    indicators: codings.indicators.map(({ id, name }, at) => ({
      indicator: id,
      name,
      agreement: agreementOf(
        dossiers.map((own) => own[at] ?? EMPTY),
        samples,
      ),
    })),
    pooled: agreementOf(
      dossiers.map((own) => own.reduce(addTallies, EMPTY)),
      samples,
    ),
  };
}

/** `tallies` holds one a dossier. */
function agreementOf(tallies: readonly Tally[], samples: readonly Uint16Array[]): Agreement {
  const all = tallies.reduce(addTallies, EMPTY);
  const drawn = samples.map((times) => weighTallies(tallies, times));
  const estimates = AGREEMENT_FIGURES.map((figure) => [figure, estimate(figure, all, drawn)] as const);
  return {
    // One entry for each of AGREEMENT_FIGURES.
    ...(Object.fromEntries(estimates) as Pick<Agreement, (typeof AGREEMENT_FIGURES)[number]>),
    compared: all.both + all.onlyCoded + all.onlyGold + all.neither,
    bothRecorded: all.both,
    onlyCoded: all.onlyCoded,
    onlyGold: all.onlyGold,
    neither: all.neither,
  };
}

function estimate(figure: (typeof AGREEMENT_FIGURES)[number], all: Tally, drawn: readonly Tally[]): Estimate {
  return { value: FIGURES[figure](all), ...percentileInterval(drawn.map(FIGURES[figure])) };
}
