import { join } from 'node:path';
import { build } from 'esbuild';

const EXPORTS = `
  import { parsePhrase } from './src/detect/match/phrase.js';
  import { normaliseWord } from './src/text/normalise-word.js';
  export { loadKnowledge } from './src/read/knowledge/load-knowledge.js';
  export { loadDossiers } from './src/app/load-dossiers.js';
  export { compileDetector } from './src/detect/compile-detector.js';
  export { loadReader } from './src/read/knowledge/load-reader.js';
  export { createWeigher } from './src/weigh/create-weigher.js';
  export { createMatcher } from './src/detect/match/matcher.js';
  export { inflect } from './src/text/inflect.js';
  export { stem } from './src/text/stem.js';
  export { tokenise } from './src/text/tokenise.js';

  export function phrasesIn(knowledge) {
    return sourcesIn(knowledge).map((phrase) => parsePhrase(phrase, normaliseWord));
  }

  export function sourcesIn({ indicators, rules, lexicons, cues, gazetteers }) {
    const sources = new Set([
      ...indicators.flatMap(({ names }) => names),
      ...lexicons.flatMap(({ classes }) => Object.values(classes).flat()),
      ...cues.flatMap((file) => [...file.cues.flatMap(({ phrases }) => phrases), ...file.pseudo]),
      ...gazetteers.flatMap(({ entries }) => entries.flatMap(({ names }) => names)),
      ...rules.flatMap(({ text = [], field = [] }) => [
        ...text.flatMap(({ anchor, near, without }) => [anchor, ...[...near, ...without].map(({ any }) => any)]),
        ...field.flatMap(({ label, exclude, requires = [], ja, nee, gepland, niets }) => [
          label, exclude, requires, ja, nee, gepland, niets,
        ]),
      ].flat()),
    ]);
    return [...sources].filter((phrase) => !phrase.startsWith('@'));
  }
`;

const LEARNER = `
  export { loadKnowledge } from './src/read/knowledge/load-knowledge.js';
  export { loadDossiers } from './src/app/load-dossiers.js';
  export { compileDetector } from './src/detect/compile-detector.js';
  export { Describer } from './src/weigh/sentence-features.js';
  export { lessonOf, lessonsOf } from './src/learn/lesson.js';
  export { dossierOf, readPassages } from './src/learn/passages.js';
  export { crossValidate, learnNetwork } from './src/learn/cross-validate.js';
  export { packWeights } from './src/learn/pack-weights.js';
`;

/** What training needs. */
export const bundleLearner = (root) => bundle(root, { contents: LEARNER, name: 'learner.mjs' });

/** The stages the bench needs, bundled as the product is, with all phrases of the knowledge parsed. */
export const bundleEngine = (root) => bundle(root, { contents: EXPORTS, name: 'bench-engine.mjs' });

async function bundle(root, { contents, name }) {
  const outfile = join(root, 'dist', name);
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  return import(outfile);
}
