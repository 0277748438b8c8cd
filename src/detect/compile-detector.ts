import type { Dossier } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import { compileRule } from './compile-rule.js';
import { deriveStatements } from './derive.js';
import { createLook, EntryReading } from './entry-reading.js';
import { createFinder } from './find-in-entry.js';
import { keepAnswers } from './keep-answers.js';
import { createLabelReadings } from './label-readings.js';
import { indexLexicon } from './lexicon-index.js';
import { createMerger } from './merge.js';
import { nameOnceDeployed } from './name-once-deployed.js';
import { professionalsIn } from './named-professionals.js';
import { read } from './reading.js';
import { registrarOf } from './registrar.js';
import { createStatementMaker } from './statement.js';

export interface Detector {
  /** All statements of a dossier, in the order of its entries, then of the indicators. */
  detect(dossier: Dossier): readonly Statement[];
}

/**
 * Compiles all rules into one matcher and gives the detector.
 * @throws Problem when a rule names a class that does not exist.
 */
export function compileDetector(knowledge: Knowledge): Detector {
  const index = indexLexicon(knowledge);
  const rules = knowledge.rules.map((rule) => compileRule(rule, index));
  const toStatement = createStatementMaker(knowledge, index);
  const findIn = createFinder(rules, index); // after all that adds phrases
  const derivers = rules.filter(({ derive }) => derive !== undefined);
  const lookedUp = derivers.find(({ derive }) => derive?.attribute === 'databank')?.derive?.from;
  const merge = createMerger(knowledge.indicators);
  const readLabel = createLabelReadings(index);
  return {
    detect(dossier) {
      const registrar = registrarOf(dossier);
      const texts = dossier.entries.map(({ text, label }) => ({
        body: read(text, index, 'prose'),
        label: label === undefined ? undefined : readLabel(label),
      }));
      const names = professionalsIn(texts, index);
      const look = createLook((text) => read(text, index), readLabel, names);
      const found = dossier.entries.map((entry, number) => {
        const body = texts[number]!.body.named(names);
        const reading = new EntryReading(entry, { dossier, registrar, body, ...look });
        return { reading, entry, direct: findIn(reading) };
      });
      const directs = nameOnceDeployed(keepAnswers(found), lookedUp);
      return found.flatMap(({ reading }, number) =>
        merge(deriveStatements(directs[number]!, { derivers, reading })).map(toStatement),
      );
    },
  };
}
