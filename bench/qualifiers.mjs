// Qualifiers on their own, over contrast sets: `npm run qualifiers`. Writes bench/uitkomst/kwalificaties.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleQualifiers } from './bundle-engine.mjs';

const root = join(import.meta.dirname, '..');
const PASSAGES = join(root, 'corpus/coded/passages');
/** No cue, rule or reader is made on the passages of this hand. */
const TEST_HAND = 'P8';

const engine = await bundleQualifiers(root);
const knowledge = engine.loadKnowledge(root);
const detector = engine.compileDetector(knowledge);
const weigh = engine.createWeigher(engine.loadReader(root), knowledge);
const byRules = (passage) => detector.inspect(engine.dossierOf(passage));
const files = readdirSync(PASSAGES)
  .filter((file) => file.endsWith('.txt'))
  .sort();
const isTest = (file) => file.startsWith(TEST_HAND);
const outcome = {
  toets: measure(files.filter(isTest), byRules),
  'toets met lezer': measure(files.filter(isTest), byBoth),
  ontwikkeling: measure(
    files.filter((file) => !isTest(file)),
    byRules,
  ),
};
writeFileSync(join(root, 'bench/uitkomst/kwalificaties.json'), `${JSON.stringify(outcome, null, 1)}\n`);
for (const [part, { alle, telegram, gelezen, ongelezen }] of Object.entries(outcome)) {
  console.log(`${part}: ${gelezen} gelezen, ${ongelezen} niet`);
  for (const [quality, { precision, recall, f1, n }] of Object.entries(alle))
    console.log(
      `  ${quality.padEnd(10)} P ${show(precision)} R ${show(recall)} F1 ${show(f1)} n ${n}   telegram F1 ${show(telegram[quality].f1)} n ${telegram[quality].n}`,
    );
}

/** As the program reads by default. */
function byBoth(passage) {
  const { statements, silenced, survey } = byRules(passage);
  return { ...weigh({ statements, silenced, entries: survey() }), silenced };
}

function measure(names, inspect) {
  const passages = names.flatMap((file) =>
    engine.readPassages(file, readFileSync(join(PASSAGES, file), 'utf8')),
  );
  const trials = engine.tryPassages(passages, inspect);
  const read = trials.filter((trial) => trial.read !== undefined);
  return {
    alle: engine.figuresOf(trials),
    telegram: engine.figuresOf(trials.filter(({ style }) => style === 'telegram')),
    gelezen: read.length,
    ongelezen: trials.length - read.length,
  };
}

function show(figure) {
  return figure === undefined ? '–' : figure.toFixed(2);
}
