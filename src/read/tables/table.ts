/** A table of a source: a CSV file or a sheet of a workbook. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRecord[];
  /** Days to add to a date that stands as a bare number: 1462 in a workbook that counts from 1904. */
  readonly epoch?: number;
}

export interface TableRecord {
  /** By column; of cells that hold something. */
  readonly values: Readonly<Record<string, string>>;
  /** `regel 12`, `blad Dossiers rij 4`. */
  readonly locator: string;
}
