import { createHash } from 'node:crypto';
import type { Dossier } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Refusal } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';
import type { NewSheet, Store } from '../store/store.js';
import { ahead } from './ahead.js';
import { type CodingTeam, gatherTeam } from './coding/coding-team.js';
import { type LoadRequest, loadDossiers } from './load-dossiers.js';
import type { LoadEvent } from './load-event.js';

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
  /** Threads that code at the same time. */
  readonly workers: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Reads every dossier and codes those that the store does not hold yet; then the run is whole. */
export async function detectInputs(request: DetectInputs): Promise<void> {
  const team = gatherTeam({ ...request, root: request.load.root });
  try {
    await detectWith(team, request);
  } finally {
    await team.close();
  }
}

async function detectWith(team: CodingTeam, request: DetectInputs): Promise<void> {
  const { run, store } = request;
  const files = new Map<string, SourceFile>();
  const refusals: Refusal[] = [];
  let begun = 0;
  let done = 0;
  const start = async (event: LoadEvent): Promise<LoadEvent | CodedEvent> =>
    event.kind === 'dossier'
      ? codeOnce({ ...request, team, dossier: event.dossier, ordinal: begun++ })
      : event;
  for await (const event of ahead(loadDossiers(request.load), { width: team.width, start })) {
    if (event.kind === 'file') files.set(event.file.path, event.file);
    if (event.kind === 'refusal') refusals.push(event.refusal);
    if (event.kind === 'coded') done += 1;
    if (event.kind === 'coded' && event.sheet) await store.addSheet(event.sheet);
    request.onProgress?.({ dossiers: done, refusals: refusals.length });
  }
  await store.finishRun({ run, dossiers: done, inputs: [...files.values()], refusals });
}

interface CodedEvent {
  readonly kind: 'coded';
  /** Undefined when the store held it. */
  readonly sheet: NewSheet | undefined;
}

interface CodeOnce extends DetectInputs {
  readonly team: CodingTeam;
  readonly dossier: Dossier;
  readonly ordinal: number;
}

async function codeOnce({ run, store, team, dossier, ordinal }: CodeOnce): Promise<CodedEvent> {
  const digest = createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
  if (await store.holdsSheet({ run, ordinal, digest })) return { kind: 'coded', sheet: undefined };
  return { kind: 'coded', sheet: { run, ordinal, digest, ...(await team.code(dossier)) } };
}
