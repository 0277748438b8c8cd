import type { AuditResult } from '../../model/audit-result.js';
import { html, type Markup } from './markup.js';
import { colourBadge } from './score-badge.js';

/** Table 4.1: one colour per row and organisation. */
export function overviewSection({ themes, tables }: AuditResult): Markup {
  return html`<section id="overzicht"><h2>Overzicht</h2>
<p class="lead">Groen: ophaalbaar en eenduidig beide +. Rood: ophaalbaar −. Oranje: wat daartussen ligt. Deze kleuren zijn berekend uit de tabellen hieronder; de kleuren die de studie in tabel 4.1 afdrukte, zijn in de bron verloren gegaan.</p>
<table><thead><tr><th scope="col">Onderwerp</th>${tables.map(({ organisation }) => html`<th scope="col">${organisation}</th>`)}</tr></thead><tbody>
${themes.overview.map(
  ({ name }, at) => html`<tr><th scope="row">${name}</th>${tables.map(({ overview }) => {
    const row = overview[at];
    return html`<td>${row === undefined ? undefined : colourBadge(row.colour)}</td>`;
  })}</tr>
`,
)}</tbody></table></section>`;
}
