// What the reader learns from: the coded dossiers outside the locked part, written passages and the replay.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeCorpus } from '../../corpus/regioplan/genereer.mjs';
import { readCoded, readDevset } from '../coded-export.mjs';
import { groupOf, readDossiers } from '../quality/corpus.mjs';

const REPLAY_WEIGHS = 0.5;
/** Passages of this hand are a test set: no reader is trained on them. */
const TEST_HAND = 'P8';

/** What all lessons are made with. */
export async function lessonsOf(root, learner) {
  const knowledge = learner.loadKnowledge(root);
  const classesOf = learner.classesIn(knowledge.wordClasses);
  const setup = {
    root,
    learner,
    indicators: knowledge.indicators,
    detector: learner.compileDetector(knowledge),
    describer: new learner.Describer(classesOf),
    split: JSON.parse(readFileSync(join(root, 'corpus/split.json'), 'utf8')),
  };
  const cases = await readCases(setup);
  const passages = [...readPassages(setup), ...(await readReplay(setup))];
  return { indicators: setup.indicators, classesOf, cases, passages };
}

async function readCases(setup) {
  const { root, learner, split } = setup;
  const coded = [
    ...readDevset(root).map((dossier) => ({ ...dossier, fromStart: true })),
    ...readCoded(join(root, 'corpus/coded')),
  ].filter(({ id }) => !split.locked.includes(groupOf(id)));
  const dossiers = await readDossiers({ engine: learner, root }, coded);
  return coded.map((one) => caseOf(setup, one, dossiers.get(one.id)));
}

function caseOf(setup, { id, gold, fromStart }, dossier) {
  const { learner, indicators, detector, describer, split } = setup;
  const { statements, silenced, survey } = detector.inspect(dossier);
  const entries = survey();
  const stretches = indicators.flatMap((indicator, number) =>
    (gold[indicator.id]?.statements ?? []).flatMap((coded) => stretchOf(coded, number, dossier)),
  );
  const group = groupOf(id);
  const honest = (fromStart ? split.watched : [...split.trained, ...split.later, ...split.harder]).includes(
    group,
  );
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
    usual: !split.harder.includes(group),
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

function readPassages({ root, learner, indicators, detector, describer }) {
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
async function readReplay({ root, learner, indicators, detector, describer }) {
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
