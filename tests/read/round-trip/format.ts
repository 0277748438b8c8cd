import type { CodedDossier, CodedEntry } from './coded-dossiers.js';
import type { CaseField, EntryField } from './seen.js';

/** Files of an input: path → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

type CaseBecomes = (dossier: CodedDossier) => string | undefined;
type EntryBecomes = (entry: CodedEntry, dossier: CodedDossier) => string | undefined;

/** How dossiers are written in one format, and what they come back as where they do not come back equal. */
export interface Format {
  readonly id: string;
  readonly write: (dossiers: readonly CodedDossier[]) => Files;
  readonly caseBecomes?: Partial<Readonly<Record<CaseField, CaseBecomes>>>;
  readonly entryBecomes?: Partial<Readonly<Record<EntryField, EntryBecomes>>>;
  /** The entries that the format has for a dossier, where several become one; default: each its own. */
  readonly gather?: (dossier: CodedDossier) => readonly CodedEntry[];
  /** Of messages: the one entry of a dossier that goes round as a message; the others stay as `vt-xml` has them. */
  readonly isMoved?: (entry: CodedEntry, dossier: CodedDossier) => boolean;
  /** Whether texts are compared without their spaces and hyphens. */
  readonly breaksLines?: true;
}
