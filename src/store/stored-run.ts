import type { SourcePlace } from '../model/cell.js';
import type { Run } from '../model/run.js';

/** What makes a run this run, known before anything is read. */
export interface RunIdentity {
  readonly id: string;
  readonly version: string;
  readonly knowledge: string;
  /** Method last asked for; scores are not stored, so it may change freely. */
  readonly method: string;
}

/** A run as the store holds it. */
export interface StoredRun extends RunIdentity {
  readonly finished: boolean;
}

/** What was read and what was refused; complete once the run is finished. */
export type RunAccount = Pick<Run, 'inputs' | 'refusals'>;

/** Where an entry that holds a statement stands in the source. */
export type Evidence = SourcePlace;
