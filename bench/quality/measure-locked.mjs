import { join } from 'node:path';
import { writeExports } from '../coded-export.mjs';
import { pairsOf, readDossiers } from './corpus.mjs';
import { measure } from './figures.mjs';
import { judgeGoals } from './goals.mjs';
import { compareTables, compareWithoutTerms, countCells, decidesPlus } from './gold-tables.mjs';
import { auditWith } from './program.mjs';
import { slicesOf } from './slices.mjs';

/** The shipped program and the second coder on the organisations that nobody looked at. */
export async function measureLocked(bench) {
  const { engine, knowledge, corpus, folder } = bench;
  const { indicators } = knowledge;
  const coded = corpus.locked;
  const inputs = writeExports(coded, join(folder, 'vergrendeld'));
  const audited = await auditWith(bench, { inputs, out: join(folder, 'standaard') });
  const ruled = await auditWith(bench, { inputs, out: join(folder, 'alleen-regels'), rulesOnly: true });
  const pairs = pairsBySheets(coded, indicators, audited.sheets);
  const standard = measure(engine, indicators, pairs);
  const { tables, unnamed } = await tablesOf(bench, { coded, sheets: audited.sheets });
  const cells = countCells(tables);
  const deciding = decidesPlus(tables, 'own');
  return {
    ...{ pairs, standard, tables, cells },
    unnamedCells: countCells(unnamed),
    rulesOnly: measure(engine, indicators, pairsBySheets(coded, indicators, ruled.sheets)),
    ...secondCoder(bench),
    slices: slicesOf(bench, { coded, pairs }),
    goals: judgeGoals({ measured: standard, deciding, cells }),
  };
}

function pairsBySheets(coded, indicators, sheets) {
  const values = new Map(
    sheets.flatMap(({ sourceNumber, codings }) =>
      codings.map(({ indicator, value }) => [`${sourceNumber};${indicator}`, value]),
    ),
  );
  return pairsOf(coded, idsOf(indicators), (id, indicator) => values.get(`${id};${indicator}`));
}

/** Only on dossiers that the second coder read; against the gold, and against what it was before differences were settled. */
function secondCoder({ engine, knowledge: { indicators }, corpus: { locked, second, first } }) {
  const read = locked.filter(({ id }) => indicators.some((indicator) => second.has(`${id};${indicator.id}`)));
  if (read.length === 0) return {};
  const valueFor = (id, indicator) => second.get(`${id};${indicator}`);
  const pairs = pairsOf(read, idsOf(indicators), valueFor);
  const unsettled = pairs.map((pair) => ({
    ...pair,
    gold: first.get(`${pair.id};${pair.indicator}`) ?? pair.gold,
  }));
  return {
    second: measure(engine, indicators, pairs),
    secondUnsettled: measure(engine, indicators, unsettled),
    settled: pairs.filter(({ gold }, at) => gold !== unsettled[at].gold).length,
  };
}

async function tablesOf(bench, { coded, sheets }) {
  const { engine, knowledge } = bench;
  const { indicators, themes, methods } = knowledge;
  const method = engine.findMethod(methods, 'regioplan-2022');
  const dossiers = await readDossiers(bench, coded);
  const scoring = { engine, method, indicators, themes };
  const both = { coded, dossiers, sheets };
  return { tables: compareTables(scoring, both), unnamed: compareWithoutTerms(scoring, both) };
}

const idsOf = (indicators) => indicators.map(({ id }) => id);
