import type { CorpusDossier } from '../genereer.mjs';

export interface PlantedRow {
  readonly indicator: string;
  readonly n: number;
  readonly bestPlace: string | undefined;
  readonly coverage: number;
  /** Dominance of place, term and mode. */
  readonly shares: readonly number[];
  readonly retrievable: '+' | '+/-' | '-';
  readonly consistent: '+' | '+/-' | '-' | 'n.v.t.';
}

/** The scores of the planted statements by the formulas of method `regioplan-2022`. */
export function scorePlanted(dossiers: readonly CorpusDossier[]): readonly PlantedRow[];
/** The colours of table 4.1. */
export function overviewOf(
  rows: readonly PlantedRow[],
): readonly { readonly indicator: string; readonly colour: 'groen' | 'oranje' | 'rood' }[];
