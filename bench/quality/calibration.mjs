const BINS = 10;

/** Ten bins of chance, with what share of each was recorded; and how far off the chances are. */
export function calibrate(outcomes) {
  const bins = Array.from({ length: BINS }, (_, bin) => binOf(outcomes, bin));
  const off = bins.filter(({ count }) => count > 0);
  const total = outcomes.length;
  return {
    bins,
    brier: outcomes.reduce((sum, { chance, recorded }) => sum + (chance - recorded) ** 2, 0) / total,
    error: off.reduce((sum, { count, chance, share }) => sum + count * Math.abs(chance - share), 0) / total,
  };
}

function binOf(outcomes, bin) {
  const own = outcomes.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin);
  const mean = (key) => own.reduce((sum, one) => sum + Number(one[key]), 0) / own.length;
  const bounds = { from: bin / BINS, to: (bin + 1) / BINS, count: own.length };
  return own.length === 0 ? bounds : { ...bounds, chance: mean('chance'), share: mean('recorded') };
}
