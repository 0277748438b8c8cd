import { INDICATORS, OVERVIEW, THEMES } from './indicators.mjs';

/**
 * The scores of the planted statements by the formulas of method `regioplan-2022`, written apart from the
 * engine's own: the corpus is right only if a perfect reader of it gets the published table.
 */
export function scorePlanted(dossiers) {
  const rows = INDICATORS.map((indicator) => scoreIndicator(indicator, dossiers));
  for (const [from, to] of THEMES) {
    const theme = rows.slice(from - 1, to);
    if (theme.every(({ n }) => n === 0)) for (const row of theme) row.consistent = 'n.v.t.';
  }
  return rows;
}

/** Colours of table 4.1. */
export function overviewOf(rows) {
  return OVERVIEW.map((indicator) => {
    const { retrievable, consistent } = rows.find((row) => row.indicator === indicator);
    const isGreen = retrievable === '+' && consistent === '+';
    return { indicator, colour: isGreen ? 'groen' : retrievable === '-' ? 'rood' : 'oranje' };
  });
}

function scoreIndicator(indicator, dossiers) {
  const recording = dossiers
    .map(({ entries }) =>
      entries.flatMap(({ statements }) => statements).filter((one) => one.indicator === indicator),
    )
    .filter((mine) => mine.some(({ value }) => value !== 'gepland'))
    .map((mine) => mine.filter(({ value }) => value !== 'gepland'));
  const n = recording.length;
  const places = countAll(recording.flatMap((mine) => [...new Set(mine.map(({ place }) => place))]));
  const [bestPlace, covered] = [...places].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  const coverage = covered / dossiers.length;
  const shares = ['place', 'words', 'mode'].map((key) => dominance(recording, key));
  const agreement = Math.min(...shares);
  return {
    indicator,
    n,
    bestPlace,
    coverage,
    shares,
    retrievable: coverage >= 0.75 ? '+' : coverage >= 0.25 ? '+/-' : '-',
    consistent: n <= 1 || agreement <= 0.5 ? '-' : agreement >= 0.75 ? '+' : '+/-',
  };
}

/** Share of the dossiers whose own most frequent one is the organisation's; a tie counts if that one is in it. */
function dominance(recording, key) {
  const own = recording.map((mine) => {
    const counts = countAll(mine.map((statement) => statement[key].toLowerCase()));
    const most = Math.max(...counts.values());
    return [...counts].filter(([, count]) => count === most).map(([name]) => name);
  });
  const modal = Math.max(0, ...countAll(own.flat()).values());
  return own.length === 0 ? 0 : modal / own.length;
}

function countAll(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
