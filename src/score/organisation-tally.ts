import type { CodingSheet } from '../model/coding-sheet.js';
import type { Indicator, Themes } from '../model/indicator.js';
import type { Method } from '../model/method.js';
import type { OrganisationTable, OverviewRow, TableRow } from '../model/table.js';
import { Counts } from './counts.js';
import { DocumentsTally } from './documents-tally.js';
import { IndicatorTally } from './indicator-tally.js';

/** What an organisation is scored on, and by what. */
export interface Scoring {
  readonly method: Method;
  readonly indicators: readonly Indicator[];
  readonly themes: Themes;
}

/** Takes an organisation's sheets one by one and gives its table: holds counts, and no sheet. */
export class OrganisationTally {
  readonly #scoring: Scoring;
  readonly #rows: readonly { readonly indicator: Indicator; readonly tally: IndicatorTally }[];
  readonly #filled = new Counts();
  readonly #systems = new Set<string>();
  readonly #documents = new DocumentsTally();
  #organisation = '';
  #dossiers = 0;

  constructor(scoring: Scoring) {
    const { indicators, method } = scoring;
    this.#scoring = scoring;
    this.#rows = indicators.map((indicator) => ({
      indicator,
      tally: new IndicatorTally(indicator.id, method),
    }));
  }

  add(sheet: CodingSheet): void {
    const { organisation, system, codings, filledPlaces } = sheet;
    this.#documents.add(sheet);
    this.#organisation = organisation;
    this.#dossiers += 1;
    this.#systems.add(system);
    for (const [place, entries] of Object.entries(filledPlaces)) this.#filled.add(place, entries);
    for (const { indicator, tally } of this.#rows) {
      const coding = codings.find((one) => one.indicator === indicator.id);
      if (coding !== undefined) tally.add(coding);
    }
  }

  /** The table of what was added, with table 4.1 drawn from it (docs/methode.md). */
  table(): OrganisationTable {
    const { method, themes } = this.#scoring;
    const rows = this.#tableRows();
    const documents = this.#documents.counts();
    return {
      organisation: this.#organisation,
      system: [...this.#systems].join(', '),
      method: method.id,
      dossiers: this.#dossiers,
      ...(documents && { documents }),
      rows,
      overview: themes.overview.flatMap(({ name, theme, indicator }) => {
        const row = rows.find((one) => one.indicator === indicator);
        return row === undefined ? [] : [{ name, theme, indicator, colour: colourOf(row) }];
      }),
    };
  }

  #tableRows(): readonly TableRow[] {
    const whole = { total: this.#dossiers, filled: this.#filled };
    const recorded = this.#rows.filter(({ tally }) => tally.recording > 0);
    const recordedThemes = new Set(recorded.map(({ indicator }) => indicator.theme));
    return this.#rows.map(({ indicator: { theme }, tally }) =>
      tally.row({ ...whole, themeRecorded: recordedThemes.has(theme) }),
    );
  }
}

function colourOf({ retrievable, consistent }: TableRow): OverviewRow['colour'] {
  if (retrievable === '-') return 'rood';
  return retrievable === '+' && consistent === '+' ? 'groen' : 'oranje';
}
