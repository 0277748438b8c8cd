/** What `npm run train` and `npm run quality` need of the source, in one bundle. */
export { loadDossiers } from '../src/app/load-dossiers.js';
export { compileDetector } from '../src/detect/compile-detector.js';
export { crossValidate } from '../src/learn/cross-validate.js';
export { learn, networkOf, SEEDS } from '../src/learn/learn-network.js';
export { lessonOf, lessonsOf } from '../src/learn/lesson.js';
export { packWeights } from '../src/learn/pack-weights.js';
export { dossierOf, readPassages } from '../src/learn/passages.js';
export { loadKnowledge } from '../src/read/knowledge/load-knowledge.js';
export { Describer } from '../src/weigh/sentence-features.js';
export { classesIn } from '../src/weigh/word-classes.js';
