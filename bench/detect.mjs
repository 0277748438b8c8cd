// Throughput of the detect stage beside three others on the same text: `npm run bench [-- EXPORT…]`.
import { join } from 'node:path';
import { bundleEngine } from './bundle-engine.mjs';
import { createCompromise } from './contenders/compromise.mjs';
import { createFloor } from './contenders/floor.mjs';
import { createOwnMatcher } from './contenders/matcher.mjs';
import { createWink } from './contenders/wink.mjs';
import { printTable, sideBySide } from './side-by-side.mjs';

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
];
report(await sideBySide(contenders, ROUNDS));

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

function report(timed) {
  const { rules } = knowledge;
  console.log(
    `${dossiers.length} dossiers, ${texts.length} registraties, ${megabytes.toFixed(2)} MB; ` +
      `${rules.length} regels, ${phrases.length} zinsdelen; mediaan van ${ROUNDS} beurten na een eerste`,
  );
  // The first round fills the memos of words: what a run over one small export would see.
  const [ours] = timed;
  const speed = (seconds) => (megabytes / seconds).toFixed(2);
  const lines = timed.map(({ name, first, low, median, high, found }) => [
    name,
    speed(median),
    `${speed(high)}-${speed(low)}`,
    speed(first),
    `${(median / ours.median).toFixed(2)} x`,
    String(found),
  ]);
  printTable([['', 'MB/s', 'kwartielen', 'eerste beurt', 'detect is', 'gevonden'], ...lines]);
}
