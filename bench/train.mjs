// Trains the statistical reader on the coded corpus and tries it across organisations: `npm run train`.
// Writes rules/lezer/ and bench/uitkomst/kruistoets.json. Same corpus and knowledge, same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleLearner } from './bundle-engine.mjs';
import { lessonsOf } from './train/lessons.mjs';
import { trainNetworks } from './train/networks.mjs';

const root = join(import.meta.dirname, '..');
const FOLDS = 6;
const THRESHOLDS = {
  recorded: 0.5,
  sentence: 0.5,
  doubt: 0,
  turn: 1e9,
  postpone: 1e9,
  planned: 2,
  denied: 0.5,
};
const { learner, path: engine } = await bundleLearner(root);
const { indicators, classesOf, cases, passages } = await lessonsOf(root, learner);
const passageCount = passages.filter(({ sentences }) => sentences.length > 0).length;
console.log(`${cases.length} dossiers, ${passageCount} passages`);
const networks = await trainNetworks({
  root,
  engine,
  learner,
  folds: FOLDS,
  onTrained: (done, all) => console.log(`netwerk ${done} van ${all}`),
});
const { balance, thresholds, outcomes } = learner.crossValidate(cases, {
  indicators,
  networks: networks.slice(0, FOLDS),
  classesOf,
  thresholds: THRESHOLDS,
});
mkdirSync(join(root, 'bench/uitkomst'), { recursive: true });
writeFileSync(join(root, 'bench/uitkomst/kruistoets.json'), `${JSON.stringify(outcomes)}\n`);
writeReader();

function writeReader() {
  const { weights } = networks[FOLDS];
  const bytes = learner.packWeights(weights);
  const card = {
    about: 'Statistische lezer: netwerk in lezer.bin, hier wat erbij hoort. Gemaakt door npm run train.',
    indicators: indicators.map(({ id }) => id),
    hidden: weights.hidden,
    features: weights.keys.length,
    weights: createHash('sha256').update(bytes).digest('hex'),
    balance,
    thresholds,
    trained: {
      dossiers: cases.length,
      passages: passageCount,
      sentences: cases.reduce((sum, one) => sum + one.lessons.length, 0),
    },
  };
  mkdirSync(join(root, 'rules/lezer'), { recursive: true });
  writeFileSync(join(root, 'rules/lezer/lezer.bin'), bytes);
  writeFileSync(join(root, 'rules/lezer/lezer.json'), `${JSON.stringify(card, null, 1)}\n`);
  console.log(`${(bytes.byteLength / 1e6).toFixed(1)} MB, ${weights.keys.length} kenmerken`);
}
