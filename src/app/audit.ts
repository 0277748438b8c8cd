import { availableParallelism } from 'node:os';
import type { AuditResult } from '../model/audit-result.js';
import { loadKnowledge } from '../read/knowledge/load-knowledge.js';
import { readerDigest } from '../read/knowledge/load-reader.js';
import { ownProfile } from '../read/load-profiles.js';
import { openStore } from '../store/open-store.js';
import { assembleResult } from './assemble-result.js';
import { detectInputs, type Progress } from './detect-inputs.js';
import { findMethod } from './find-method.js';
import { programVersion } from './find-root.js';
import { fingerprintInputs } from './fingerprint-inputs.js';
import { identifyRun } from './identify-run.js';
import { storedSheets } from './stored-sheets.js';

export interface AuditRequest {
  readonly inputs: readonly string[];
  /** CSV file with sleutel;dossiernummer, where messages go with the dossiers. */
  readonly keys?: string | undefined;
  /** Id of an adapter, or a profile in a YAML file; default: recognised. */
  readonly adapter?: string | undefined;
  /** Name for exports that do not hold one. */
  readonly organisation?: string | undefined;
  readonly method?: string | undefined;
  readonly sourceNumbers?: boolean | undefined;
  /** Without the statistical reader. */
  readonly rulesOnly?: boolean | undefined;
  /** Read scans with optical character recognition. */
  readonly ocr?: boolean | undefined;
  /** Threads that code at the same time; default: as many as the machine has cores. */
  readonly workers?: number | undefined;
  /** SQLite file, or the address of a PostgreSQL database. */
  readonly store: string;
  /** Folder of the package. */
  readonly root: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The whole way through. A run that was stopped goes on; one that was finished on the same bytes is only scored.
 * @throws Problem when an input, adapter or method is not there, or no adapter or more than one fits.
 */
export async function audit(request: AuditRequest): Promise<AuditResult> {
  const { root, inputs, keys, adapter, organisation, ocr = false } = request;
  const { rulesOnly = false, sourceNumbers = false, workers = availableParallelism() } = request;
  const knowledge = loadKnowledge(root);
  const method = findMethod(knowledge.methods, request.method);
  const found = await fingerprintInputs(inputs, keys);
  const profile = await ownProfile(adapter);
  const store = await openStore(request.store);
  try {
    const version = programVersion(root);
    const reader = rulesOnly ? undefined : readerDigest(root);
    const makers = { version, knowledge: knowledge.hash, method: method.id, reader, inputs: found.files };
    const run = await store.beginRun(identifyRun({ ...makers, adapter, profile, organisation, ocr }));
    const load = { inputs, keys, adapter, profile, organisation, ocr, root };
    if (!run.finished || !found.complete)
      await detectInputs({
        load,
        run: run.id,
        store,
        knowledge,
        rulesOnly,
        workers,
        onProgress: request.onProgress,
      });
    const sheets = storedSheets({ store: request.store, run: run.id });
    const account = await store.account(run.id);
    return await assembleResult({ run, account, sheets, knowledge, method, sourceNumbers });
  } finally {
    await store.close();
  }
}
