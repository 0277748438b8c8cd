/** A table of a source: a CSV file or a sheet of a workbook. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRecord[];
}

export interface TableRecord {
  readonly values: Readonly<Record<string, string>>;
  /** `regel 12`, `blad Dossiers rij 4`. */
  readonly locator: string;
}
