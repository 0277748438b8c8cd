import { findRoot } from '../../../src/app/find-root.js';
import { loadDossiers } from '../../../src/app/load-dossiers.js';
import type { Dossier } from '../../../src/model/dossier.js';
import type { Refusal } from '../../../src/model/problem.js';
import type { SourceFile } from '../../../src/model/run.js';

export interface Loaded {
  readonly dossiers: readonly Dossier[];
  readonly refusals: readonly Refusal[];
  readonly files: readonly SourceFile[];
}

/** Everything that reading an input gives, by the shipped profiles. */
export async function loadInput(
  input: string,
  adapter?: string,
  { ocr = false }: { readonly ocr?: boolean } = {},
): Promise<Loaded> {
  const dossiers: Dossier[] = [];
  const refusals: Refusal[] = [];
  const files: SourceFile[] = [];
  for await (const event of loadDossiers({ inputs: [input], adapter, ocr, root: findRoot() })) {
    if (event.kind === 'dossier') dossiers.push(event.dossier);
    if (event.kind === 'file') files.push(event.file);
    if (event.kind === 'refusal') refusals.push(event.refusal);
  }
  return { dossiers, refusals, files };
}
