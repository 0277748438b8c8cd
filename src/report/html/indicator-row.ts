import type { Indicator } from '../../model/indicator.js';
import type { Dominance, TableRow } from '../../model/table.js';
import { decimal, percent } from '../figures.js';
import { exampleQuote } from './example-quote.js';
import type { Example } from './gather-examples.js';
import { html, type Markup } from './markup.js';
import { scoreBadge } from './score-badge.js';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly row: TableRow;
  readonly examples: readonly Example[];
}

/** A row of the table that opens to what its two scores rest on and to example statements. */
export function indicatorRow({ indicator, row, examples }: IndicatorRow): Markup {
  const marks = row.smallN && row.n > 0 ? '*' : '';
  return html`<details class="row"><summary><span>${indicator.number}. ${indicator.name}</span><span>${scoreBadge(row.retrievable)}</span><span>${scoreBadge(row.consistent)}</span><span>${row.n}/${row.total}${marks}</span></summary>
<div class="body"><p class="lead">${indicator.definition}</p><div class="why">${retrievable(row)}${consistent(row)}</div>
${
  examples.length === 0
    ? html`<p>Geen enkel dossier zegt hier iets over.</p>`
    : html`<h4>Voorbeelden</h4>${examples.map(exampleQuote)}`
}</div></details>
`;
}

function retrievable(row: TableRow): Markup {
  const { low, high } = row.interval;
  const facts: readonly Fact[] = [
    ['Aanwezig', `${row.n} van ${row.total} dossiers (${percent(row.presence)})`],
    ['Beste plek', row.bestPlace ?? '–'],
    ['Dekking daar', `${row.coveredDossiers} van ${row.total} (${percent(row.coverage)})`],
    ['95%-interval', `${percent(low)} tot ${percent(high)}: score ${rangeOf(row)}`],
    [
      'Zuiverheid',
      row.purity === undefined ? '–' : `${percent(row.purity)} van wat daar staat gaat hierover`,
    ],
    ...(row.between ? [['Tussengebied', 'de studie laat deze dekking onbeslist'] as const] : []),
  ];
  return html`<div><h4>Automatisch ophaalbaar: ${row.retrievable}</h4>${list(facts)}</div>`;
}

function consistent(row: TableRow): Markup {
  return html`<div><h4>Eenduidig geregistreerd: ${row.consistent}</h4>${list([
    ['Zelfde plek', dominance(row.place)],
    ['Zelfde noemer', dominance(row.term)],
    ['Zelfde wijze', dominance(row.mode)],
    ['Eenheid (laagste)', decimal(row.agreement)],
  ])}</div>`;
}

/** `+`, or `tussen - en +` when the interval spans more. */
function rangeOf({ stableRange }: TableRow): string {
  const [lowest, highest] = [stableRange[0], stableRange.at(-1)];
  return lowest === highest ? `vast op ${lowest}` : `tussen ${lowest} en ${highest}`;
}

const dominance = (found: Dominance | undefined): string =>
  found === undefined ? '–' : `${percent(found.share)} (${found.modal})`;

type Fact = readonly [name: string, value: string];

const list = (facts: readonly Fact[]): Markup =>
  html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
