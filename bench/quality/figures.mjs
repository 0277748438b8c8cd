const DRAWS = 1000;

/** What the product's own evaluator makes of pairs, with the mean of F1 over the indicators. */
export function measure(engine, indicators, pairs) {
  const evaluation = engine.evaluateCoding({ ...codingsOf(pairs, indicators), draws: DRAWS });
  return { ...evaluation, macroF1: macroF1(engine, indicators, pairs) };
}

function codingsOf(pairs, indicators) {
  const rows = (key) => pairs.map(({ id, indicator, [key]: value }) => ({ dossier: id, indicator, value }));
  return { coded: rows('value'), gold: rows('gold'), indicators };
}

/** Interval by the same draws of dossiers; an indicator that nobody records has no F1 and does not count. */
function macroF1(engine, indicators, pairs) {
  const dossiers = engine.tallyDossiers(codingsOf(pairs, indicators));
  const draws = engine.bootstrapDraws({ size: dossiers.length, draws: DRAWS, seed: 1 });
  const columns = indicators.map((_, at) => dossiers.map((own) => own[at]));
  const meanOver = (tallyOf) => mean(columns.map((column) => engine.FIGURES.f1(tallyOf(column))));
  return {
    value: meanOver((column) => column.reduce(engine.addTallies, engine.EMPTY)),
    ...engine.percentileInterval(
      draws.map((times) => meanOver((column) => engine.weighTallies(column, times))),
    ),
  };
}

function mean(values) {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The same pairs in parts: a figure for each group that `groupOf` names, in the order of `names`. */
export function measureParts(engine, indicators, { pairs, names, partOf }) {
  return names.flatMap((name) => {
    const own = pairs.filter((pair) => partOf(pair) === name);
    return own.length === 0 ? [] : [{ name, measured: measure(engine, indicators, own) }];
  });
}
