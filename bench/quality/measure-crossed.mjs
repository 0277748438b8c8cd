import { calibrate } from './calibration.mjs';
import { isRecorded, readDossiers } from './corpus.mjs';
import { measure } from './figures.mjs';
import { judgeGoals } from './goals.mjs';
import { compareTables, decidesPlus } from './gold-tables.mjs';
import { findMisses } from './misses.mjs';
import { slicesOf } from './slices.mjs';

const SETTINGS = ['alleen regels', 'met voorstellen', 'met veto', 'met beide'];
const DEFAULT_SETTING = 'met beide';

/** Cross-validation over organisations on which no rule was made, among these dossiers, by the gold of today; and what rules do there now. */
export async function measureCrossed(bench, kept, among) {
  const { engine, knowledge } = bench;
  const { indicators } = knowledge;
  const tried = new Set(kept.map(({ id }) => id));
  const coded = among.filter(({ id }) => tried.has(id));
  const outcomes = withGoldOfToday(kept, coded);
  const pairsOf = (setting) => outcomes.map((one) => ({ ...one, value: one.values[setting] }));
  const dossiers = await readDossiers(bench, coded);
  const inspected = inspectAll(bench, dossiers);
  const pairs = pairsOf(DEFAULT_SETTING);
  const ruledPairs = outcomes.map((one) => ({
    ...one,
    value: ruledValue(inspected.get(one.id), one.indicator),
  }));
  const settings = SETTINGS.map((name) => ({ name, measured: measure(engine, indicators, pairsOf(name)) }));
  const measured = settings.find(({ name }) => name === DEFAULT_SETTING).measured;
  const threshold = engine.loadReader(bench.root).card.thresholds.recorded;
  return {
    ...{ pairs, ruledPairs, settings, measured },
    rulesNow: measure(engine, indicators, ruledPairs),
    changedRules: ruledPairs.filter(({ value, values }) => value !== values['alleen regels']).length,
    untried: among.length - coded.length,
    slices: slicesOf(bench, { coded, pairs }),
    goals: judgeGoals({ measured, deciding: decidingByGold(bench, { coded, dossiers }) }),
    calibration: calibrate(
      outcomes.map(({ chance, gold }) => ({ chance, recorded: Number(isRecorded(gold)) })),
    ),
    misses: findMisses({ pairs, coded, inspected, indicators, threshold }),
    threshold,
  };
}

/** The corpus may have been mended since the training; a dossier that left it counts no more. */
function withGoldOfToday(kept, coded) {
  const gold = new Map(coded.map((one) => [one.id, one.gold]));
  return kept
    .filter(({ id }) => gold.has(id))
    .map((one) => ({ ...one, gold: gold.get(one.id)[one.indicator]?.value ?? 'geen' }));
}

function inspectAll({ engine, knowledge }, dossiers) {
  const detector = engine.compileDetector(knowledge);
  return new Map(
    [...dossiers].map(([id, dossier]) => {
      const { statements, silenced, survey } = detector.inspect(dossier);
      return [id, { statements, silenced, survey: survey() }];
    }),
  );
}

function ruledValue({ statements }, indicator) {
  const own = statements.filter((one) => one.indicator === indicator).map(({ value }) => value);
  return ['ja', 'nee', 'gepland'].find((value) => own.includes(value)) ?? 'geen';
}

/** No tables are made of cross-validated dossiers: a `+` is taken from the table by the gold. */
function decidingByGold({ engine, knowledge }, { coded, dossiers }) {
  const { indicators, themes, methods } = knowledge;
  const method = engine.findMethod(methods, 'regioplan-2022');
  const sheets = coded.map(({ id }) =>
    engine.codeDossier({ dossier: dossiers.get(id), statements: [], indicators }),
  );
  return decidesPlus(
    compareTables({ engine, method, indicators, themes }, { coded, dossiers, sheets }),
    'gold',
  );
}
