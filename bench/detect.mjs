// Throughput of the detect stage beside three others on the same text: `npm run bench [-- EXPORT…]`.
// One process, alternating rounds, medians; a machine that slows down slows all of them.
import { join } from 'node:path';
import { bundleEngine } from './bundle-engine.mjs';
import { createCompromise } from './contenders/compromise.mjs';
import { createFloor } from './contenders/floor.mjs';
import { createOwnMatcher } from './contenders/matcher.mjs';
import { createWink } from './contenders/wink.mjs';

const ROUNDS = 7;
const root = join(import.meta.dirname, '..');
const corpus = ['vt', 'jb', 'lt'].map((kind) => join(root, 'corpus/regioplan/uitvoer', kind));

const engine = await bundleEngine(root);
const knowledge = engine.loadKnowledge(root);
const phrases = engine.phrasesIn(knowledge);
const dossiers = await readDossiers(process.argv.length > 2 ? process.argv.slice(2) : corpus);
const texts = dossiers.flatMap(({ entries }) => entries.map(({ text }) => text));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const detector = engine.compileDetector(knowledge);
const weigh = engine.createWeigher(engine.loadReader(root), knowledge);
const contenders = [
  ['zichtlijn detect', () => dossiers.reduce((sum, dossier) => sum + detector.detect(dossier).length, 0)],
  ['met de statistische lezer', () => dossiers.reduce((sum, dossier) => sum + weighed(dossier), 0)],
  ['alleen onze zinsdelen', overTexts(createOwnMatcher(engine.sourcesIn(knowledge), engine))],
  ['wink-nlp, eigen entiteiten', overTexts(createWink(phrases, engine))],
  ['compromise/one, net', overTexts(createCompromise(phrases))],
  ['vloer: regex, stam, trie', overTexts(createFloor(phrases, engine))],
].map(([name, run]) => ({ name, run, seconds: [], found: 0 }));

for (let round = 0; round <= ROUNDS; round++) {
  for (const contender of contenders) {
    const start = process.hrtime.bigint();
    contender.found = contender.run();
    contender.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
}
report();

/** Number of statements once the statistical reader has weighed them. */
function weighed(dossier) {
  const { statements, silenced, survey } = detector.inspect(dossier);
  return weigh({ statements, silenced, entries: survey() }).statements.length;
}

async function readDossiers(inputs) {
  const found = [];
  for await (const event of engine.loadDossiers({ inputs, root })) {
    if (event.kind === 'dossier') found.push(event.dossier);
  }
  return found;
}

/** Finds in each text by itself, as the detect stage does in each registration. */
function overTexts(countIn) {
  return () => texts.reduce((sum, text) => sum + countIn(text), 0);
}

function report() {
  const { rules } = knowledge;
  console.log(
    `${dossiers.length} dossiers, ${texts.length} registraties, ${megabytes.toFixed(2)} MB; ` +
      `${rules.length} regels, ${phrases.length} zinsdelen; mediaan van ${ROUNDS} beurten na een eerste`,
  );
  // The first round fills the memos of words: what a run over one small export would see.
  const rows = contenders.map(({ name, seconds: [first, ...later], found }) => {
    const [low, middle, high] = quartiles(later).map((seconds) => megabytes / seconds);
    return { name, first: megabytes / first, middle, spread: [high, low], found };
  });
  const ours = rows[0];
  const lines = rows.map(({ name, first, middle, spread, found }) => [
    name,
    middle.toFixed(2),
    spread.map((speed) => speed.toFixed(2)).join('-'),
    first.toFixed(2),
    `${(ours.middle / middle).toFixed(2)} x`,
    String(found),
  ]);
  printTable([['', 'MB/s', 'kwartielen', 'eerste beurt', 'detect is', 'gevonden'], ...lines]);
}

function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    );
  }
}
