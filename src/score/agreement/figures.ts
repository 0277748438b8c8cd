import type { AgreementFigure } from '../../model/evaluation.js';
import type { Tally } from './tally.js';

/** Each figure from a tally; undefined where it would divide by nothing. Two coders, two categories, none missing. */
export const FIGURES: Readonly<Record<AgreementFigure, (tally: Tally) => number | undefined>> = {
  precision: ({ both, onlyCoded }) => ratio(both, both + onlyCoded),
  recall: ({ both, onlyGold }) => ratio(both, both + onlyGold),
  f1: ({ both, onlyCoded, onlyGold }) => ratio(2 * both, 2 * both + onlyCoded + onlyGold),
  agreement: observed,
  kappa,
  alpha,
  ac1,
  valueAccuracy: (tally) => ratio(tally.sameValue, size(tally)),
};

const size = ({ both, onlyCoded, onlyGold, neither }: Tally): number => both + onlyCoded + onlyGold + neither;

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

function observed(tally: Tally): number | undefined {
  return ratio(tally.both + tally.neither, size(tally));
}

/** Corrects observed for expected agreement; where nothing varies there is nothing to correct by. */
function corrected(found: number | undefined, expected: number): number | undefined {
  return found === undefined ? undefined : ratio(found - expected, 1 - expected);
}

/** Cohen 1960. */
function kappa(tally: Tally): number | undefined {
  const total = size(tally);
  const coded = (tally.both + tally.onlyCoded) / total;
  const gold = (tally.both + tally.onlyGold) / total;
  return corrected(observed(tally), coded * gold + (1 - coded) * (1 - gold));
}

/** Krippendorff 2011, nominal, two coders: expected disagreement without replacement. */
function alpha(tally: Tally): number | undefined {
  const values = 2 * size(tally);
  const recorded = 2 * tally.both + tally.onlyCoded + tally.onlyGold;
  const differing = tally.onlyCoded + tally.onlyGold;
  const share = ratio((values - 1) * differing, recorded * (values - recorded));
  return share === undefined ? undefined : 1 - share;
}

/** Gwet 2008: does not sink when nearly all dossiers record (or none does). */
function ac1(tally: Tally): number | undefined {
  const share = (2 * tally.both + tally.onlyCoded + tally.onlyGold) / (2 * size(tally));
  return corrected(observed(tally), 2 * share * (1 - share));
}
