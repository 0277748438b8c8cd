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

const LEARNER = `export * from './bench/learner.js';`;

const QUALITY = `
  export { openRun } from './src/app/open-run.js';
  export { findMethod } from './src/app/find-method.js';
  export { loadDossiers } from './src/app/load-dossiers.js';
  export { codeDossier } from './src/code/code-dossier.js';
  export { compileDetector } from './src/detect/compile-detector.js';
  export { placeKey } from './src/model/dossier.js';
  export { loadKnowledge } from './src/read/knowledge/load-knowledge.js';
  export { loadReader } from './src/read/knowledge/load-reader.js';
  export { readCoding } from './src/read/read-coding.js';
  export { bootstrapDraws, percentileInterval } from './src/score/agreement/bootstrap.js';
  export { evaluateCoding } from './src/score/agreement/evaluate-coding.js';
  export { FIGURES } from './src/score/agreement/figures.js';
  export { tallyDossiers } from './src/score/agreement/tally-dossiers.js';
  export { addTallies, EMPTY, weighTallies } from './src/score/agreement/tally.js';
  export { OrganisationTally } from './src/score/organisation-tally.js';
`;

/** What measuring quality needs. */
export const bundleQuality = (root) => bundle(root, { contents: QUALITY, name: 'quality-engine.mjs' });

const QUALIFIERS = `
  export { figuresOf, misreadIn, tryPassages } from './bench/qualifier-figures.js';
  export { compileDetector } from './src/detect/compile-detector.js';
  export { dossierOf, readPassages } from './src/learn/passages.js';
  export { loadKnowledge } from './src/read/knowledge/load-knowledge.js';
  export { loadReader } from './src/read/knowledge/load-reader.js';
  export { createWeigher } from './src/weigh/create-weigher.js';
`;

/** What measuring qualifiers needs. */
export const bundleQualifiers = (root) => bundle(root, { contents: QUALIFIERS, name: 'qualifiers.mjs' });

const READERS = `
  export { openInput } from './src/read/input.js';
  export { loadProfiles } from './src/read/load-profiles.js';
  export { readExport } from './src/read/read-export.js';
  export { readDocument } from './src/read/document/read-document.js';
  export { openStore } from './src/store/open-store.js';
`;

/** What timing readers and the store needs. */
export const bundleReaders = (root) => bundle(root, { contents: READERS, name: 'readers.mjs' });

/** What training needs, with its path for workers. */
export async function bundleLearner(root) {
  const learner = await bundle(root, { contents: LEARNER, name: 'learner.mjs' });
  return { learner, path: join(root, 'dist/learner.mjs') };
}

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
