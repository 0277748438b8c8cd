import type { Dossier } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import type { SurveyedEntry } from '../model/survey.js';
import { compileRule } from './compile-rule.js';
import { createDeriver } from './derive.js';
import { createLook, EntryReading } from './entry-reading.js';
import { createFinder } from './find-in-entry.js';
import { Found } from './found.js';
import { keepAnswers } from './keep-answers.js';
import { createLabelReadings } from './label-readings.js';
import { indexLexicon } from './lexicon-index.js';
import { createMerger } from './merge.js';
import { nameOnceDeployed } from './name-once-deployed.js';
import { professionalsIn } from './named-professionals.js';
import { read } from './reading.js';
import { registrarOf } from './registrar.js';
import { createNaming, createStatementMaker } from './statement.js';
import { createSurveyor } from './survey.js';

export interface Detector {
  /** All statements of a dossier, in the order of its entries, then of the indicators. */
  detect(dossier: Dossier): readonly Statement[];
  /** The same, with what was not counted, and what the statistical reader reads. */
  inspect(dossier: Dossier): Inspection;
}

export interface Inspection {
  readonly statements: readonly Statement[];
  /** What rules found and cues took back: questions, possibilities, other families, earlier times. */
  readonly silenced: readonly Statement[];
  /** What the lexicon sees in each entry. */
  survey(): readonly SurveyedEntry[];
}

/**
 * Compiles all rules into one matcher and gives the detector.
 * @throws Problem when a rule names a class that does not exist.
 */
export function compileDetector(knowledge: Knowledge): Detector {
  const index = indexLexicon(knowledge);
  const rules = knowledge.rules.map((rule) => compileRule(rule, index));
  const isNamedBy = createNaming(knowledge, index);
  const toStatement = createStatementMaker(isNamedBy);
  const survey = createSurveyor({ knowledge, index, isNamedBy });
  const findIn = createFinder(rules, index); // after all that adds phrases
  const derive = createDeriver(rules);
  const lookedUp = rules.find(({ derive }) => derive?.attribute === 'databank')?.derive?.from;
  const merge = createMerger(knowledge.indicators);
  const readLabel = createLabelReadings(index);
  const readAll = (dossier: Dossier): readonly EntryReading[] => {
    const registrar = registrarOf(dossier);
    const texts = dossier.entries.map(({ text, label }) => ({
      body: read(text, index, 'prose'),
      label: label === undefined ? undefined : readLabel(label),
    }));
    const names = professionalsIn(texts, index);
    const look = createLook((text) => read(text, index), readLabel, names);
    return dossier.entries.map((entry, number) => {
      const body = texts[number]!.body.named(names);
      return new EntryReading(entry, { dossier, registrar, body, ...look });
    });
  };
  const detectIn = (readings: readonly EntryReading[]): readonly Statement[] => {
    const found = readings.map((reading) => ({ reading, entry: reading.entry, direct: findIn(reading) }));
    const directs = nameOnceDeployed(keepAnswers(found), lookedUp);
    const statements: Statement[] = [];
    found.forEach(({ reading }, number) => {
      for (const one of merge(derive(directs[number]!, reading))) statements.push(toStatement(one));
    });
    return statements;
  };
  return {
    detect: (dossier) => detectIn(readAll(dossier)),
    inspect(dossier) {
      const readings = readAll(dossier);
      for (const reading of readings) reading.silenced = [];
      const statements = detectIn(readings);
      const silenced = readings.flatMap((reading) => silencedIn(reading).map(toStatement));
      return {
        statements,
        silenced: silenced.filter((one) => !statements.some((other) => isSame(one, other))),
        survey: () => readings.map(survey),
      };
    },
  };
}

/** Of several on one indicator in one sentence the first. */
function silencedIn(reading: EntryReading): readonly Found[] {
  const found = (reading.silenced ?? []).flatMap((finding) =>
    finding.compiled.indicators.map((indicator) => new Found(finding, reading, indicator)),
  );
  const first = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.indicator} ${one.span.start}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

const isSame = (one: Statement, other: Statement): boolean =>
  one.indicator === other.indicator && one.entry === other.entry && one.span.start === other.span.start;
