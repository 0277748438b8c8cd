import { AGREEMENT_FIGURES, type Agreement, type CodingRow, type Estimate, type Evaluation } from '../../model/evaluation.js';
import type { Indicator } from '../../model/indicator.js';
import { Problem } from '../../model/problem.js';
import { bootstrapDraws, percentileInterval } from './bootstrap.js';
import { FIGURES } from './figures.js';
import { addTallies, EMPTY, type Tally, tallyPair } from './tally.js';

export interface EvaluateCoding {
  readonly coded: readonly CodingRow[];
  readonly gold: readonly CodingRow[];
  readonly indicators: readonly Indicator[];
  /** Bootstrap draws; default 1000. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/**
 * Agreement per indicator and of all pairs together, over the dossiers of the gold; a pair that stands in neither
 * file is `geen`.
 * @throws Problem when the two name different dossiers, or an indicator that does not exist.
 */
export function evaluateCoding({ coded, gold, indicators, draws = 1000, seed = 1 }: EvaluateCoding): Evaluation {
  refuseUnknownIndicators([...coded, ...gold], indicators);
  const dossiers = dossiersOf(coded, gold);
  const tallies = talliesOf({ coded, gold, dossiers, indicators });
  const samples = bootstrapDraws({ size: dossiers.length, draws, seed });
  return {
    dossiers: dossiers.length,
    draws,
    indicators: indicators.map(({ id, name }, at) => ({
      indicator: id,
      name,
      agreement: agreementOf(tallies.map((own) => own[at] ?? EMPTY), samples),
    })),
    pooled: agreementOf(tallies.map((own) => own.reduce(addTallies, EMPTY)), samples),
  };
}

function refuseUnknownIndicators(rows: readonly CodingRow[], indicators: readonly Indicator[]): void {
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = rows.find(({ indicator }) => !known.has(indicator));
  if (unknown === undefined) return;
  throw new Problem(`Indicator "${unknown.indicator}" bestaat niet; "zichtlijn regels" noemt ze alle.`, 'codering');
}

/** The gold's, sorted; the coding may hold more, but must hold them. */
function dossiersOf(coded: readonly CodingRow[], gold: readonly CodingRow[]): readonly string[] {
  const mine = new Set(coded.map(({ dossier }) => dossier));
  const theirs = [...new Set(gold.map(({ dossier }) => dossier))].sort();
  const missing = theirs.filter((dossier) => !mine.has(dossier));
  if (theirs.length === 0) throw new Problem('De gouden codering is leeg.', 'codering');
  if (missing.length === 0) return theirs;
  const shown = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '');
  throw new Problem(
    `${missing.length} van ${theirs.length} dossiers van de gouden codering staan niet in de codering (${shown}); maak haar met --bronnummers.`,
    'codering',
  );
}

interface Tallies {
  readonly coded: readonly CodingRow[];
  readonly gold: readonly CodingRow[];
  readonly dossiers: readonly string[];
  readonly indicators: readonly Indicator[];
}

function talliesOf({ coded, gold, dossiers, indicators }: Tallies): readonly (readonly Tally[])[] {
  const [mine, theirs] = [coded, gold].map(
    (rows) => new Map(rows.map(({ dossier, indicator, value }) => [`${dossier}\n${indicator}`, value])),
  );
  return dossiers.map((dossier) =>
    indicators.map(({ id }) => {
      const key = `${dossier}\n${id}`;
      return tallyPair(mine?.get(key) ?? 'geen', theirs?.get(key) ?? 'geen');
    }),
  );
}

/** `tallies` holds one a dossier. */
function agreementOf(tallies: readonly Tally[], samples: readonly Uint16Array[]): Agreement {
  const all = tallies.reduce(addTallies, EMPTY);
  const drawn = samples.map((times) => weigh(tallies, times));
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

function weigh(tallies: readonly Tally[], times: Uint16Array): Tally {
  const sum = { both: 0, onlyCoded: 0, onlyGold: 0, neither: 0, sameValue: 0 };
  tallies.forEach((tally, at) => {
    const weight = times[at] ?? 0;
    sum.both += weight * tally.both;
    sum.onlyCoded += weight * tally.onlyCoded;
    sum.onlyGold += weight * tally.onlyGold;
    sum.neither += weight * tally.neither;
    sum.sameValue += weight * tally.sameValue;
  });
  return sum;
}
