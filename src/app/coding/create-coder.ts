import { codeDossier } from '../../code/code-dossier.js';
import { compileDetector } from '../../detect/compile-detector.js';
import type { SourceDocument } from '../../model/cell.js';
import type { CodingSheet } from '../../model/coding-sheet.js';
import type { DocumentRef, Dossier, Entry } from '../../model/dossier.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Statement } from '../../model/statement.js';
import { loadReader } from '../../read/knowledge/load-reader.js';
import type { Evidence } from '../../store/stored-run.js';
import { createWeigher } from '../../weigh/create-weigher.js';

/** What a dossier says, and where in its source that stands. */
export interface Coded {
  readonly sheet: CodingSheet;
  readonly evidence: readonly Evidence[];
}

export interface CoderSetup {
  readonly knowledge: Knowledge;
  /** Without the statistical reader. */
  readonly rulesOnly: boolean;
  /** Folder of the package. */
  readonly root: string;
}

/** What codes dossiers, one at a time: the same dossier gets the same sheet from whichever thread. */
export function createCoder(setup: CoderSetup): (dossier: Dossier) => Coded {
  const find = createFinder(setup);
  return (dossier) => {
    const sheet = codeDossier({ dossier, ...find(dossier), indicators: setup.knowledge.indicators });
    return { sheet, evidence: evidenceOf(dossier, sheet) };
  };
}

type Find = (dossier: Dossier) => { statements: readonly Statement[]; rejected?: readonly Statement[] };

/** Rules, and unless told otherwise the statistical reader, loaded only then. */
function createFinder({ knowledge, rulesOnly, root }: CoderSetup): Find {
  const detector = compileDetector(knowledge);
  if (rulesOnly)
    return (dossier) => {
      const { statements, silenced } = detector.inspect(dossier);
      return { statements, rejected: silenced };
    };
  const weigh = createWeigher(loadReader(root), knowledge);
  return (dossier) => {
    const { statements, silenced, survey } = detector.inspect(dossier);
    return weigh({ statements, silenced, entries: survey() });
  };
}

/** Where each entry that says something stands in its source. */
function evidenceOf({ entries }: Dossier, { codings }: CodingSheet): readonly Evidence[] {
  const named = new Set(
    codings.flatMap(({ statements, rejected = [] }) =>
      [...statements, ...rejected].map(({ entry }) => entry),
    ),
  );
  return entries.filter((entry) => named.has(entry.id)).map(evidenceOfEntry);
}

function evidenceOfEntry({ id, date, origin, document }: Entry): Evidence {
  return {
    entry: id,
    ...origin,
    ...(date !== undefined && { date }),
    ...(document && { document: sourceDocument(document) }),
  };
}

function sourceDocument({ name, readable, confidence, versions }: DocumentRef): SourceDocument {
  return { name, readable, ...(confidence && { confidence }), ...(versions && { versions }) };
}
