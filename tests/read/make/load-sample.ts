import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../../src/app/find-root.js';
import { type LoadRequest, loadDossiers } from '../../../src/app/load-dossiers.js';
import type { Dossier } from '../../../src/model/dossier.js';
import type { Refusal } from '../../../src/model/problem.js';

interface Loaded {
  readonly dossiers: readonly Dossier[];
  readonly refusals: readonly Refusal[];
}

/** What the sample of an adapter gives; of messages, together with the dossiers they belong to. */
export async function loadSample(folder: string): Promise<Loaded> {
  const messages = join(folder, 'berichten');
  if (!existsSync(messages)) return loadInputs({ inputs: [folder] });
  return loadInputs({ inputs: [join(folder, 'dossiers'), messages], keys: join(folder, 'sleutels.csv') });
}

/** Everything that reading several inputs gives, by the shipped profiles. */
export async function loadInputs(request: Omit<LoadRequest, 'root'>): Promise<Loaded> {
  const dossiers: Dossier[] = [];
  const refusals: Refusal[] = [];
  for await (const event of loadDossiers({ ...request, root: findRoot() })) {
    if (event.kind === 'dossier') dossiers.push(event.dossier);
    if (event.kind === 'refusal') refusals.push(event.refusal);
  }
  return { dossiers, refusals };
}
