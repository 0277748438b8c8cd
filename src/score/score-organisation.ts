import type { CodingSheet } from '../model/coding-sheet.js';
import type { Indicator, Themes } from '../model/indicator.js';
import type { Method } from '../model/method.js';
import type { OrganisationTable, OverviewRow, TableRow } from '../model/table.js';
import { recordingDossiers } from './deciding-statements.js';
import { scoreIndicator } from './score-indicator.js';
import { tallyDocuments } from './tally-documents.js';

export interface ScoreOrganisation {
  /** Of one organisation. */
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
  readonly indicators: readonly Indicator[];
  readonly themes: Themes;
}

/** One organisation's table, with table 4.1 drawn from it (docs/methode.md). */
export function scoreOrganisation({
  sheets,
  method,
  indicators,
  themes,
}: ScoreOrganisation): OrganisationTable {
  const recorded = indicators.filter(
    ({ id }) => recordingDossiers(sheets, { indicator: id, method }).length > 0,
  );
  const recordedThemes = new Set(recorded.map(({ theme }) => theme));
  const rows = indicators.map(({ id, theme }) =>
    scoreIndicator({ indicator: id, sheets, method, themeRecorded: recordedThemes.has(theme) }),
  );
  const [first] = sheets;
  const documents = tallyDocuments(sheets);
  return {
    organisation: first?.organisation ?? '',
    system: [...new Set(sheets.map(({ system }) => system))].join(', '),
    method: method.id,
    dossiers: sheets.length,
    ...(documents && { documents }),
    rows,
    overview: themes.overview.flatMap(({ name, theme, indicator }) => {
      const row = rows.find((one) => one.indicator === indicator);
      return row === undefined ? [] : [{ name, theme, indicator, colour: colourOf(row) }];
    }),
  };
}

function colourOf({ retrievable, consistent }: TableRow): OverviewRow['colour'] {
  if (retrievable === '-') return 'rood';
  return retrievable === '+' && consistent === '+' ? 'groen' : 'oranje';
}
