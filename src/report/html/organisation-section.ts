import type { AuditResult } from '../../model/audit-result.js';
import type { Indicator } from '../../model/indicator.js';
import type { OrganisationTable, TableRow } from '../../model/table.js';
import { documentsLead } from './documents-lead.js';
import type { Example } from './gather-examples.js';
import { indicatorRow } from './indicator-row.js';
import { html, type Markup } from './markup.js';

export interface OrganisationSection {
  readonly result: AuditResult;
  readonly table: OrganisationTable;
  readonly examples: ReadonlyMap<TableRow, readonly Example[]>;
  /** Anchor in the page. */
  readonly anchor: string;
}

/** One organisation's table as the study prints it: by theme, two scores a row, each row opening. */
export function organisationSection({ anchor, ...section }: OrganisationSection): Markup {
  const { result, table } = section;
  return html`<section id="${anchor}"><h2>${table.organisation}</h2>
<p class="lead">${table.dossiers} dossiers, bronsysteem ${table.system}, methode ${table.method}. Klik een rij open voor de cijfers en voorbeelden.</p>
${documentsLead(table.documents)}
<div class="head" aria-hidden="true"><span>Indicator</span><span>Automatisch ophaalbaar</span><span>Eenduidig geregistreerd</span><span>Dossiers</span></div>
${result.themes.themes.map(
  ({ id, name }) => html`<h3>${id}. ${name}</h3>
${result.indicators.filter(({ theme }) => theme === id).map((indicator) => rowOf({ ...section, indicator }))}`,
)}</section>`;
}

interface RowOf extends Omit<OrganisationSection, 'anchor'> {
  readonly indicator: Indicator;
}

function rowOf({ table, indicator, examples }: RowOf): Markup {
  const row = table.rows.find((one) => one.indicator === indicator.id);
  return row === undefined ? html`` : indicatorRow({ indicator, row, examples: examples.get(row) ?? [] });
}
