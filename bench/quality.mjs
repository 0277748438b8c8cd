// Measures the shipped program on dossiers nobody made rules on: `npm run quality`.
// Writes docs/kwaliteit.md, docs/kwaliteit-missers.md, docs/kwaliteit-ijking.svg and bench/uitkomst/.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleQuality } from './bundle-engine.mjs';
import { calibrationSvg } from './quality/calibration-svg.mjs';
import { compareRuns, keepRuns, packValues } from './quality/compare-runs.mjs';
import { readCorpus } from './quality/corpus.mjs';
import { measureCrossed } from './quality/measure-crossed.mjs';
import { measureFormats } from './quality/measure-formats.mjs';
import { measureLocked } from './quality/measure-locked.mjs';
import { missesPage } from './quality/misses-page.mjs';
import { buildProgram } from './quality/program.mjs';
import { summarise } from './quality/summary.mjs';
import { kwaliteitPage } from './quality-page.mjs';

const root = join(import.meta.dirname, '..');
const RESULTS = join(root, 'bench/uitkomst');
const KEPT = join(RESULTS, 'vorige.json');

const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-kwaliteit-'));
try {
  const program = buildProgram(root);
  const engine = await bundleQuality(root);
  const knowledge = engine.loadKnowledge(root);
  const bench = { root, folder, program, engine, knowledge, corpus: readCorpus(root) };
  const locked = await timed('vergrendeld', () => measureLocked(bench));
  const outcomes = readOutcomes();
  const among = (dossiers) => measureCrossed(bench, outcomes, dossiers);
  const { corpus } = bench;
  const crossed = await timed('kruistoets', () => among(corpus.honest));
  const later = await timed('kruistoets, later', () => among(corpus.later));
  const harder = await timed('kruistoets, zwaar', () => among(corpus.harder));
  const formats = await timed('formaten', () => measureFormats(bench));
  writeAll({ bench, locked, crossed, later, harder, formats });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timed(name, measure) {
  const start = performance.now();
  const measured = await measure();
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  return measured;
}

function readOutcomes() {
  return JSON.parse(readFileSync(join(RESULTS, 'kruistoets.json'), 'utf8'));
}

function writeAll({ bench, locked, crossed, later, harder, formats }) {
  const indicators = bench.knowledge.indicators.map(({ id }) => id);
  const series = {
    vergrendeld: locked.pairs,
    kruistoets: crossed.pairs,
    'kruistoets, later': later.pairs,
    'kruistoets, zwaar': harder.pairs,
    'alleen regels': crossed.ruledPairs,
  };
  const runs = keepRuns(
    existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : undefined,
    Object.fromEntries(Object.entries(series).map(([name, pairs]) => [name, packValues(pairs)])),
  );
  const changes = Object.entries(series).map(([name, pairs]) => ({
    name,
    change: changeOf(bench, { pairs, before: runs.before?.[name], indicators }),
  }));
  const write = (file, content) => writeFileSync(join(root, file), content);
  mkdirSync(RESULTS, { recursive: true });
  write('docs/kwaliteit.md', kwaliteitPage({ bench, locked, crossed, later, harder, formats, changes }));
  write('docs/kwaliteit-missers.md', missesPage({ ...crossed, indicators: bench.knowledge.indicators }));
  write('docs/kwaliteit-ijking.svg', calibrationSvg(crossed.calibration));
  write(
    'bench/uitkomst/kwaliteit.json',
    `${JSON.stringify(summarise({ locked, crossed, later, harder }))}\n`,
  );
  writeFileSync(KEPT, `${JSON.stringify(runs, null, 1)}\n`);
  report({ locked, crossed, later, harder, changes });
}

/** With κ then and now, on the dossiers that both runs have. */
function changeOf({ engine, knowledge }, { pairs, before, indicators }) {
  const change = compareRuns(pairs, before, indicators);
  if (change === undefined) return undefined;
  const kappa = (valueFor) => {
    const rows = (value) => change.known.map((pair) => ({ ...pair, dossier: pair.id, value: value(pair) }));
    const codings = { coded: rows(valueFor), gold: rows(({ gold }) => gold) };
    return engine.evaluateCoding({ ...codings, indicators: knowledge.indicators, draws: 1 }).pooled.kappa
      .value;
  };
  return { ...change, kappa: { before: kappa(({ earlier }) => earlier), now: kappa(({ value }) => value) } };
}

function report({ locked, crossed, later, harder, changes }) {
  const show = ({ value, low, high }) =>
    `${value?.toFixed(3)}${low === undefined ? '' : ` (${low.toFixed(2)}–${high.toFixed(2)})`}`;
  const line = (name, { pooled, macroF1 }) =>
    console.log(
      `${name.padEnd(28)} κ ${show(pooled.kappa)}  macro-F1 ${show(macroF1)}  waarde ${show(pooled.valueAccuracy)}`,
    );
  line('vergrendeld', locked.standard);
  line('vergrendeld, alleen regels', locked.rulesOnly);
  if (locked.second) line('tweede codeur', locked.second);
  for (const { name, measured } of crossed.settings) line(`kruistoets, ${name}`, measured);
  for (const { name, measured } of later.settings) line(`later, ${name}`, measured);
  for (const { name, measured } of harder.settings) line(`zwaar, ${name}`, measured);
  console.log(`tabellen: ${locked.cells.equal} van ${locked.cells.all} cellen gelijk`);
  for (const { name, change } of changes) if (change) reportChange(name, change);
}

function reportChange(name, { gained, lost, kappa, perIndicator }) {
  console.log(
    `${name}: gewonnen ${gained}, verloren ${lost}, κ ${kappa.before.toFixed(3)} → ${kappa.now.toFixed(3)}`,
  );
  for (const one of perIndicator.filter((each) => each.gained + each.lost > 0))
    console.log(`  ${one.indicator.padEnd(30)} +${one.gained} −${one.lost}`);
}
