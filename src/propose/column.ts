/** A column of a grid, or of a grid it stands in, with a value for each row of the grid; empty where there is none. */
export interface Column {
  /** As a profile writes it: `datum`, `@naam`, `../@naam`. */
  readonly reference: string;
  /** Its own name, without what leads to it. */
  readonly name: string;
  /** How many elements up it stands; 0 in tables. */
  readonly level: number;
  readonly values: readonly string[];
  /** For each row the dossier it belongs to; -1: none. */
  readonly owners: readonly number[];
}
