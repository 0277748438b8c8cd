import type { AuditResult } from '../model/audit-result.js';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Method } from '../model/method.js';
import { scoreOrganisations } from '../score/score-organisations.js';
import type { RunAccount, StoredRun } from '../store/stored-run.js';

export interface Assemble {
  readonly run: StoredRun;
  /** What was read and what was refused. */
  readonly account: RunAccount;
  /** Can be gone through more than once. */
  readonly sheets: AsyncIterable<CodingSheet>;
  readonly knowledge: Knowledge;
  readonly method: Method;
  readonly sourceNumbers: boolean;
}

/** Scores stored sheets; reads no dossier. */
export async function assembleResult(request: Assemble): Promise<AuditResult> {
  const { run, account, sheets, knowledge, method, sourceNumbers } = request;
  const { indicators, themes } = knowledge;
  const tables = await scoreOrganisations({ sheets, method, indicators, themes });
  return {
    run: { id: run.id, version: run.version, knowledge: run.knowledge, method: method.id, ...account },
    indicators,
    themes,
    method,
    tables,
    dossiers: tables.reduce((sum, { dossiers }) => sum + dossiers, 0),
    sheets,
    sourceNumbers,
    notes: [],
  };
}
