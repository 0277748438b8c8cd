import type { Dossier } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Statement } from '../model/statement.js';
import { compileRule } from './compile-rule.js';
import { deriveStatements } from './derive.js';
import { createLook, EntryReading } from './entry-reading.js';
import { findInFields } from './find-in-fields.js';
import { findInText } from './find-in-text.js';
import type { Finding } from './finding.js';
import { Found } from './found.js';
import { keepAnswers } from './keep-answers.js';
import { createLabelReadings } from './label-readings.js';
import { indexLexicon } from './lexicon-index.js';
import { createMerger } from './merge.js';
import { nameOnceDeployed } from './name-once-deployed.js';
import { professionalsIn } from './named-professionals.js';
import { isOutsideCase, isUnderOutsideHeading } from './outside-case.js';
import { read } from './reading.js';
import { registrarOf } from './registrar.js';
import { indexRules } from './rule-index.js';
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
  const chancesIn = indexRules(rules, index.matcher); // after all that adds phrases
  const derivers = rules.filter(({ rule }) => rule.derive !== undefined);
  const lookedUp = derivers.find(({ rule }) => rule.derive?.attribute === 'databank')?.rule.derive?.from;
  const answering = new Map(
    rules.flatMap(({ rule }) => (rule.follows ? [[rule.id, rule.follows] as const] : [])),
  );
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
        if (isOutsideCase(reading, index)) return { reading, entry, direct: [] };
        const findings: Finding[] = [];
        for (const chance of chancesIn(reading, { body: isProse(entry.mode) })) {
          if (chance.part.kind === 'field') findInFields(chance.part, reading, findings);
          else findInText(chance.part, { entry: reading, window: chance }, findings);
        }
        const direct = findings
          .filter(({ span }) => !isUnderOutsideHeading(reading, index, span.start))
          .flatMap((finding) =>
            finding.compiled.rule.indicators.map((indicator) => new Found(finding, reading, { indicator })),
          );
        return { reading, entry, direct };
      });
      const directs = nameOnceDeployed(keepAnswers(found, answering), lookedUp);
      return found.flatMap(({ reading }, number) =>
        merge(deriveStatements(directs[number]!, { derivers, reading })).map(toStatement),
      );
    },
  };
}

const isProse = (mode: Dossier['entries'][number]['mode']): boolean =>
  mode === 'beschrijving' || mode === 'bijlage';
