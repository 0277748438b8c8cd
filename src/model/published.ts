import { z } from 'zod';
import type { OrganisationTable, Score, TableRow } from './table.js';

const cell = z.tuple([z.enum(['+', '+/-', '-']), z.enum(['+', '+/-', '-', 'n.v.t.'])]);
const scores = z.record(z.string(), cell);

/** Scores as a study printed them, per kind of organisation: retrievable and consistent by indicator. */
export const publishedSchema = z.object({
  source: z.string(),
  vt: scores,
  jb: scores,
  lt: scores,
});
export type Published = z.infer<typeof publishedSchema>;

/** One row of ours beside the published one. */
export interface ComparedRow {
  readonly row: TableRow;
  readonly published: readonly [Score, Score | 'n.v.t.'];
  /** Cells of the two that agree. */
  readonly agreeing: 0 | 1 | 2;
}

export interface ComparedTable {
  readonly table: OrganisationTable;
  readonly rows: readonly ComparedRow[];
  readonly agreeing: number;
  readonly cells: number;
}
