import type { AuditResult } from '../model/audit-result.js';
import type { Knowledge } from '../model/knowledge.js';
import { Problem } from '../model/problem.js';
import { loadKnowledge } from '../read/knowledge/load-knowledge.js';
import { nameStore } from '../store/name-store.js';
import { reopenStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import type { StoredRun } from '../store/stored-run.js';
import { assembleResult } from './assemble-result.js';
import { findMethod } from './find-method.js';
import { storedSheets } from './stored-sheets.js';

export interface OpenRun {
  readonly store: string;
  /** Default: the run asked for last. */
  readonly run?: string | undefined;
  /** Default: the method the run was last asked for with. */
  readonly method?: string | undefined;
  readonly sourceNumbers?: boolean | undefined;
  readonly root: string;
}

/** A stored run, scored; no dossier is read. */
export function openRun(request: OpenRun): Promise<AuditResult> {
  return withRun(request, async ({ result }) => result);
}

interface Opened {
  readonly knowledge: Knowledge;
  readonly result: AuditResult;
  readonly store: Store;
}

/** Opens the store, scores the run and hands both to `use`; the store is closed after. */
export async function withRun<Value>(
  request: OpenRun,
  use: (opened: Opened) => Promise<Value>,
): Promise<Value> {
  const knowledge = loadKnowledge(request.root);
  const store = await reopenStore(request.store);
  try {
    const run = findRun(await store.runs(), request);
    const method = findMethod(knowledge.methods, request.method ?? run.method);
    const sourceNumbers = request.sourceNumbers ?? false;
    const account = await store.account(run.id);
    const sheets = storedSheets({ store: request.store, run: run.id });
    const result = await assembleResult({ run, account, sheets, knowledge, method, sourceNumbers });
    return await use({ result, store, knowledge });
  } finally {
    await store.close();
  }
}

function findRun(runs: readonly StoredRun[], { run, store }: OpenRun): StoredRun {
  const name = nameStore(store);
  const finished = runs.filter((one) => one.finished);
  const found = run === undefined ? finished[0] : finished.find(({ id }) => id === run);
  if (found !== undefined) return found;
  if (finished.length === 0)
    throw new Problem(
      `${name}: bevat geen afgeronde audit; draai de audit opnieuw, hij gaat verder waar hij was.`,
    );
  const known = finished.map(({ id }) => id).join(', ');
  throw new Problem(`${name}: bevat geen run "${run}"; kies uit: ${known}.`, 'opslag');
}
