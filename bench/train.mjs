// Trains the statistical reader on the coded corpus and tries it across organisations: `npm run train`.
// Writes rules/lezer/ and bench/uitkomst/kruistoets.json. Same corpus and knowledge, same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeCorpus } from '../corpus/regioplan/genereer.mjs';
import { bundleLearner } from './bundle-engine.mjs';
import { readCoded, readDevset, writeExports } from './coded-export.mjs';

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
const REPLAY_WEIGHS = 0.5;
/** Passages of this hand are a test set: no reader is trained on them. */
const TEST_HAND = 'P8';

const learner = await bundleLearner(root);
const split = JSON.parse(readFileSync(join(root, 'corpus/split.json'), 'utf8'));
const knowledge = learner.loadKnowledge(root);
const { indicators } = knowledge;
const detector = learner.compileDetector(knowledge);
const describer = new learner.Describer();

const cases = await readCases();
const passages = [...readPassageLessons(), ...(await readReplayLessons())];
const passageCount = passages.filter(({ sentences }) => sentences.length > 0).length;
console.log(`${cases.length} dossiers, ${passageCount} passages`);
const { balance, thresholds, outcomes } = learner.crossValidate(cases, passages, {
  indicators,
  folds: FOLDS,
  thresholds: THRESHOLDS,
  onFold: (fold) => console.log(`vouw ${fold + 1} van ${FOLDS}`),
});
mkdirSync(join(root, 'bench/uitkomst'), { recursive: true });
writeFileSync(join(root, 'bench/uitkomst/kruistoets.json'), `${JSON.stringify(outcomes)}\n`);
writeReader();

async function readCases() {
  const coded = [
    ...readDevset(root).map((dossier) => ({ ...dossier, fromStart: true })),
    ...readCoded(join(root, 'corpus/coded')),
  ].filter(({ id }) => !split.locked.includes(groupOf(id)));
  const dossiers = await readDossiers(coded);
  return coded.map((one) => caseOf(one, dossiers.get(one.id)));
}

/** The organisation of a dossier. */
function groupOf(id) {
  return id.slice(0, 3);
}

async function readDossiers(coded) {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-leren-'));
  const dossiers = new Map();
  try {
    for await (const event of learner.loadDossiers({ inputs: writeExports(coded, folder), root })) {
      if (event.kind === 'refusal') throw new Error(`${event.refusal.file}: ${event.refusal.reason}`);
      if (event.kind === 'dossier') dossiers.set(event.dossier.sourceNumber, event.dossier);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return dossiers;
}

function caseOf({ id, gold, fromStart }, dossier) {
  const { statements, silenced, survey } = detector.inspect(dossier);
  const entries = survey();
  const stretches = indicators.flatMap((indicator, number) =>
    (gold[indicator.id]?.statements ?? []).flatMap((coded) => stretchOf(coded, number, dossier)),
  );
  const group = groupOf(id);
  const honest = fromStart ? split.watched.includes(group) : split.trained.includes(group);
  const ruled = honest ? { statements, silenced } : undefined;
  return {
    id,
    group,
    statements,
    silenced,
    entries,
    lessons: entries.flatMap((surveyed) =>
      learner.lessonsOf(
        surveyed,
        stretches.filter(({ entry }) => entry === surveyed.entry.id),
        { describer, indicators: indicators.length, ruled },
      ),
    ),
    values: indicators.map((indicator) => gold[indicator.id]?.value ?? 'geen'),
    honest,
  };
}

/** Where a coder's quote stands; without one the whole entry was coded. */
function stretchOf({ entry, quote, value }, indicator, { entries }) {
  const text = entries.find(({ id }) => id === entry)?.text;
  if (text === undefined) return [];
  if (!quote) return [{ entry, indicator, value, start: 0, end: text.length }];
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ entry, indicator, value, start, end: start + quote.length }];
}

function readPassageLessons() {
  const folder = join(root, 'corpus/coded/passages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.startsWith(TEST_HAND));
  const numbers = new Map(indicators.map(({ id }, number) => [id, number]));
  return files
    .sort()
    .flatMap((file) => learner.readPassages(file, readFileSync(join(folder, file), 'utf8')))
    .map((passage) => {
      const { statements, silenced, survey } = detector.inspect(learner.dossierOf(passage));
      const [entry] = survey();
      const ruled = { statements, silenced };
      const coded = passage.codes.map(({ indicator, value }) => ({
        indicator: numbers.get(indicator),
        value,
      }));
      return learner.lessonOf(entry, coded, { describer, indicators: indicators.length, ruled });
    });
}

/** The replay's dossiers, of which the planted words are known; rules were made on them and they repeat themselves. */
async function readReplayLessons() {
  const inputs = ['vt', 'jb', 'lt'].map((kind) => join(root, 'corpus/regioplan/uitvoer', kind));
  const planted = new Map(
    composeCorpus().flatMap(({ dossiers }) => dossiers.map(({ number, entries }) => [number, entries])),
  );
  const lessons = [];
  for await (const event of learner.loadDossiers({ inputs, root })) {
    if (event.kind !== 'dossier') continue;
    for (const surveyed of detector.inspect(event.dossier).survey()) {
      const { text } = surveyed.entry;
      const own = planted
        .get(event.dossier.sourceNumber)
        .filter((entry) => entry.date === surveyed.entry.date && text.includes(entry.text.trim()));
      const stretches = own.flatMap(({ statements }) =>
        statements.map(({ indicator, value, words }) => {
          const start = Math.max(0, text.indexOf(words));
          const end = text.includes(words) ? start + words.length : text.length;
          return { indicator: indicators.findIndex(({ id }) => id === indicator), value, start, end };
        }),
      );
      const teaching = { describer, indicators: indicators.length, weight: REPLAY_WEIGHS };
      lessons.push(...learner.lessonsOf(surveyed, stretches, teaching));
    }
  }
  return lessons;
}

function writeReader() {
  const lessons = [...cases.flatMap((one) => one.lessons), ...passages];
  const { weights } = learner.learnNetwork(lessons, indicators.length);
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
