import type { CodingSheet } from './coding-sheet.js';
import type { Indicator, Themes } from './indicator.js';
import type { Method } from './method.js';
import type { Run } from './run.js';
import type { OrganisationTable } from './table.js';

/** All that a report can show of one audit. Holds no clock times: the same input gives the same bytes. */
export interface AuditResult {
  readonly run: Run;
  readonly indicators: readonly Indicator[];
  readonly themes: Themes;
  readonly method: Method;
  /** One an organisation, in the order in which the inputs name them. */
  readonly tables: readonly OrganisationTable[];
  /** Dossiers of all organisations together. */
  readonly dossiers: number;
  /** In the order of the run. They are many and large: read anew each time, never held together. */
  readonly sheets: AsyncIterable<CodingSheet>;
  /** Show the source's own numbers in place of pseudonyms. */
  readonly sourceNumbers: boolean;
  /** What a reader of this audit must know beside its figures (Dutch). */
  readonly notes: readonly string[];
}
