/** A row of a grid, under the references a profile would use: `casusnummer`, `@naam`, `datum`, `kop/nummer`, `.`. */
export interface GridRow {
  readonly values: Readonly<Record<string, string>>;
  /** xml, json: number of the row that this one stands in, in the grid of its parent. */
  readonly parent?: number;
}

/** What stands in an export under one name: a table, a sheet, or the elements at one path. */
export interface Grid {
  /** csv: file; xlsx: sheet; xml: path from the root; json: the same, from `.`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** The forms of export that can be inventoried. */
export type ExportForm = 'xml' | 'json' | 'csv' | 'xlsx';

/** All that an export holds, before anything is known of what it means. */
export interface Inventory {
  readonly form: ExportForm;
  /** The files that were taken and all others of the input, relative to it. */
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: string;
  /** xml: name and namespace of the root element. */
  readonly root?: string;
  readonly namespace?: string;
  readonly grids: readonly Grid[];
}
