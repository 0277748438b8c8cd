import type { AuditResult } from '../model/audit-result.js';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Method } from '../model/method.js';
import type { Run } from '../model/run.js';
import { scoreOrganisation } from '../score/score-organisation.js';
import type { Store } from '../store/store.js';
import type { RunAccount, StoredRun } from '../store/stored-run.js';

export interface Assemble {
  readonly store: Store;
  readonly run: StoredRun;
  readonly knowledge: Knowledge;
  readonly method: Method;
  readonly sourceNumbers: boolean;
}

/** Scores stored sheets; reads no dossier. */
export async function assembleResult(request: Assemble): Promise<AuditResult> {
  const { store, run, knowledge, method, sourceNumbers } = request;
  const { indicators, themes } = knowledge;
  const sheets = await listOf(store.sheets(run.id));
  return {
    run: { ...runOf(run, method), ...(await store.account(run.id)) },
    indicators,
    themes,
    method,
    tables: byOrganisation(sheets).map((own) =>
      scoreOrganisation({ sheets: own, method, indicators, themes }),
    ),
    sheets,
    sourceNumbers,
    notes: [],
  };
}

async function listOf(sheets: AsyncIterable<CodingSheet>): Promise<readonly CodingSheet[]> {
  const list: CodingSheet[] = [];
  for await (const sheet of sheets) list.push(sheet);
  return list;
}

function runOf({ id, version, knowledge }: StoredRun, method: Method): Omit<Run, keyof RunAccount> {
  return { id, version, knowledge, method: method.id };
}

/** In the order in which the organisations first come by. */
function byOrganisation(sheets: readonly CodingSheet[]): readonly (readonly CodingSheet[])[] {
  const groups = new Map<string, CodingSheet[]>();
  for (const sheet of sheets) {
    const group = groups.get(sheet.organisation) ?? [];
    group.push(sheet);
    groups.set(sheet.organisation, group);
  }
  return [...groups.values()];
}
