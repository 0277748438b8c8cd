import type { AuditResult } from '../model/audit-result.js';
import type { CodingSheet } from '../model/coding-sheet.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Method } from '../model/method.js';
import type { Run } from '../model/run.js';
import { scoreOrganisations } from '../score/score-organisations.js';
import type { StoredRun } from '../store/stored-run.js';

export interface Assemble {
  readonly run: StoredRun;
  /** Can be gone through more than once. */
  readonly sheets: AsyncIterable<CodingSheet>;
  readonly knowledge: Knowledge;
  readonly method: Method;
  readonly sourceNumbers: boolean;
}

/** Scores stored sheets; reads no dossier. */
export async function assembleResult(request: Assemble): Promise<AuditResult> {
  const { run, sheets, knowledge, method, sourceNumbers } = request;
  const { indicators, themes } = knowledge;
  const tables = await scoreOrganisations({ sheets, method, indicators, themes });
  return {
    run: runOf(run, method),
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

function runOf({ id, version, knowledge, inputs, refusals }: StoredRun, method: Method): Run {
  return { id, version, knowledge, method: method.id, inputs, refusals };
}
