import type { CodingSheet } from '../model/coding-sheet.js';
import type { Refusal } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';
import type { Evidence, RunAccount, RunIdentity, StoredRun } from './stored-run.js';

/** A coded dossier on its way in. */
export interface NewSheet {
  readonly run: string;
  /** Position of the dossier in the run, from 0. */
  readonly ordinal: number;
  /** sha256 of the dossier that was coded. */
  readonly digest: string;
  readonly sheet: CodingSheet;
  readonly evidence: readonly Evidence[];
}

/** The end of a run: what was read, what was refused, and how many dossiers there were. */
export interface RunEnd {
  readonly run: string;
  readonly dossiers: number;
  readonly inputs: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
}

/** Runs with their coding sheets. */
export interface Store {
  /** Starts the run, or takes up the one that stands there under this id. */
  beginRun(identity: RunIdentity): Promise<StoredRun>;
  /** Whether this very dossier has been coded at this position. */
  holdsSheet(key: Pick<NewSheet, 'run' | 'ordinal' | 'digest'>): Promise<boolean>;
  addSheet(sheet: NewSheet): Promise<void>;
  /** Makes the run whole in one step; sheets past the last dossier are dropped. */
  finishRun(end: RunEnd): Promise<void>;
  /** The run asked for last comes first. */
  runs(): Promise<readonly StoredRun[]>;
  account(run: string): Promise<RunAccount>;
  /** In the order of the run; a page of them is in memory at a time. */
  sheets(run: string): AsyncIterable<CodingSheet>;
  /** Of the dossier with this pseudonym. */
  evidence(key: { readonly run: string; readonly dossier: string }): Promise<readonly Evidence[]>;
  close(): Promise<void>;
}
