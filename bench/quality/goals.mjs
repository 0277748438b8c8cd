const FREQUENT = 20;

/** Every figure of the goal: what is asked, what was measured, whether it is reached. */
export function judgeGoals({ measured, deciding, cells }) {
  const { pooled, macroF1, indicators } = measured;
  return [
    atLeast('gepoolde κ, ondergrens', 0.78, pooled.kappa),
    atLeast('gepoolde κ, doel', 0.86, pooled.kappa),
    atLeast('macro-F1, ondergrens', 0.88, macroF1),
    atLeast('macro-F1, doel', 0.92, macroF1),
    none(`geen F1 onder 0,75 bij ${FREQUENT} of meer keer vastgelegd`, lowF1(indicators)),
    atLeast('exacte waarde', 0.93, pooled.valueAccuracy),
    none('precisie ≥ 0,90 van elke indicator die een + beslist', imprecise(indicators, deciding)),
    cells === undefined
      ? { name: CELLS, asked: '0,95', skipped: true }
      : atLeast(CELLS, 0.95, { value: cells.share }),
  ];
}

const CELLS = 'cellen van de tabellen gelijk aan die uit het goud';

function atLeast(name, least, estimate) {
  const reached = estimate.value !== undefined && estimate.value >= least;
  return {
    name,
    asked: least.toFixed(2).replace('.', ','),
    estimate,
    short: least - estimate.value,
    reached,
  };
}

function none(name, failing) {
  return { name, asked: 'geen', failing, reached: failing.length === 0 };
}

function lowF1(indicators) {
  return indicators
    .filter(({ agreement }) => agreement.bothRecorded + agreement.onlyGold >= FREQUENT)
    .map(({ indicator, agreement }) => ({ indicator, value: agreement.f1.value ?? 0 }))
    .filter(({ value }) => value < 0.75);
}

function imprecise(indicators, deciding) {
  return indicators
    .filter(({ indicator, agreement }) => deciding.has(indicator) && agreement.precision.value !== undefined)
    .map(({ indicator, agreement }) => ({ indicator, value: agreement.precision.value }))
    .filter(({ value }) => value < 0.9);
}
