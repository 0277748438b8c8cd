import { codeDossier } from '../../../src/code/code-dossier.js';
import { compileDetector } from '../../../src/detect/compile-detector.js';
import type { Dossier } from '../../../src/model/dossier.js';
import { loadKnowledge } from '../../../src/read/knowledge/load-knowledge.js';

const knowledge = loadKnowledge('.');
const detector = compileDetector(knowledge);

/** What the rules say of dossiers: dossier value by `dossier / indicator`. */
export function codingsOf(dossiers: Iterable<Dossier>): ReadonlyMap<string, string> {
  const codings = new Map<string, string>();
  for (const dossier of dossiers) {
    const statements = detector.detect(dossier);
    const sheet = codeDossier({ dossier, statements, indicators: knowledge.indicators });
    for (const { indicator, value } of sheet.codings)
      codings.set(`${dossier.sourceNumber} / ${indicator}`, value);
  }
  return codings;
}
