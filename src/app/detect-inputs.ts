import { createHash } from 'node:crypto';
import { codeDossier } from '../code/code-dossier.js';
import { compileDetector } from '../detect/compile-detector.js';
import type { SourceDocument } from '../model/cell.js';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { DocumentRef, Dossier, Entry } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Refusal } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';
import type { Statement } from '../model/statement.js';
import { loadReader } from '../read/knowledge/load-reader.js';
import type { Store } from '../store/store.js';
import type { Evidence } from '../store/stored-run.js';
import { createWeigher } from '../weigh/create-weigher.js';
import { type LoadRequest, loadDossiers } from './load-dossiers.js';

export interface Progress {
  readonly dossiers: number;
  readonly refusals: number;
}

export interface DetectInputs {
  readonly load: LoadRequest;
  readonly run: string;
  readonly store: Store;
  readonly knowledge: Knowledge;
  /** Without the statistical reader. */
  readonly rulesOnly: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Reads every dossier and codes those that the store does not hold yet; then the run is whole. */
export async function detectInputs(request: DetectInputs): Promise<void> {
  const { run, store } = request;
  const find = createFinder(request);
  const files = new Map<string, SourceFile>();
  const refusals: Refusal[] = [];
  let ordinal = 0;
  for await (const event of loadDossiers(request.load)) {
    if (event.kind === 'file') files.set(event.file.path, event.file);
    if (event.kind === 'refusal') refusals.push(event.refusal);
    if (event.kind === 'dossier') codeOnce({ ...request, find, dossier: event.dossier, ordinal: ordinal++ });
    request.onProgress?.({ dossiers: ordinal, refusals: refusals.length });
  }
  store.finishRun({ run, dossiers: ordinal, inputs: [...files.values()], refusals });
}

type Find = (dossier: Dossier) => { statements: readonly Statement[]; rejected?: readonly Statement[] };

/** Rules, and unless told otherwise the statistical reader, loaded only then. */
function createFinder({ knowledge, rulesOnly, load }: DetectInputs): Find {
  const detector = compileDetector(knowledge);
  if (rulesOnly)
    return (dossier) => {
      const { statements, silenced } = detector.inspect(dossier);
      return { statements, rejected: silenced };
    };
  const weigh = createWeigher(loadReader(load.root), knowledge);
  return (dossier) => {
    const { statements, silenced, survey } = detector.inspect(dossier);
    return weigh({ statements, silenced, entries: survey() });
  };
}

interface CodeOnce extends DetectInputs {
  readonly find: Find;
  readonly dossier: Dossier;
  readonly ordinal: number;
}

function codeOnce({ run, store, knowledge, find, dossier, ordinal }: CodeOnce): void {
  const digest = createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
  if (store.holdsSheet({ run, ordinal, digest })) return;
  const sheet = codeDossier({ dossier, ...find(dossier), indicators: knowledge.indicators });
  store.addSheet({ run, ordinal, digest, sheet, evidence: evidenceOf(dossier, sheet) });
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
