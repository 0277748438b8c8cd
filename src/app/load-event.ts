import type { Dossier } from '../model/dossier.js';
import type { Refusal } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';

/** What loading yields, in the order of the inputs, their files and the dossiers in them. */
export type LoadEvent =
  | DossierEvent
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'file'; readonly file: SourceFile };

export interface DossierEvent {
  readonly kind: 'dossier';
  readonly dossier: Dossier;
  /** The files that it was read from. */
  readonly files: readonly SourceFile[];
}
