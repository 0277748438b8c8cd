import type { AuditResult } from '../../model/audit-result.js';
import type { TableRow } from '../../model/table.js';
import { csvHeader, csvLines, freeText, share } from '../csv/csv.js';
import type { ReportFormat } from '../format.js';

export const TABEL_COLUMNS = [
  'organisatie',
  'indicator',
  'n',
  'N',
  'aanwezig',
  'plek',
  'dekking',
  'dekking_laag',
  'dekking_hoog',
  'zuiverheid',
  'eenheid_plek',
  'eenheid_term',
  'eenheid_wijze',
  'ophaalbaar',
  'eenduidig',
  'kleine_n',
  'tussengebied',
] as const;

/** One row per organisation and indicator, with numerator and denominator beside every score. */
export const tabelCsv: ReportFormat = { name: 'tabel', file: 'tabel.csv', render };

async function* render({ tables }: AuditResult): AsyncGenerator<string> {
  yield csvHeader(TABEL_COLUMNS);
  for (const { organisation, rows } of tables)
    yield csvLines(rows.map((row) => [freeText(organisation), ...cells(row)]));
}

function cells(row: TableRow): readonly (string | number | boolean | undefined)[] {
  return [
    row.indicator,
    row.n,
    row.total,
    share(row.presence),
    row.bestPlace === undefined ? undefined : freeText(row.bestPlace),
    share(row.coverage),
    share(row.interval.low),
    share(row.interval.high),
    share(row.purity),
    share(row.place?.share),
    share(row.term?.share),
    share(row.mode?.share),
    row.retrievable,
    row.consistent,
    row.smallN,
    row.between,
  ];
}
