import type { AuditResult } from '../../model/audit-result.js';
import type { ReportFormat } from '../format.js';
import { accountSection } from '../html/account-section.js';
import { gatherExamples } from '../html/gather-examples.js';
import { html, type Markup } from '../html/markup.js';
import { type OrganisationSection, organisationSection } from '../html/organisation-section.js';
import { overviewSection } from '../html/overview-section.js';
import { styles } from '../html/styles.js';

/** One page that needs nothing beside it: no script, no font, no request. */
export const rapportHtml: ReportFormat = { name: 'rapport', file: 'rapport.html', render };

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

async function* render(result: AuditResult): AsyncGenerator<string> {
  const examples = await gatherExamples(result);
  for (const part of parts(result, examples)) yield part.html;
}

function* parts(result: AuditResult, examples: OrganisationSection['examples']): Generator<Markup> {
  const anchors = result.tables.map((_, at) => `organisatie-${at + 1}`);
  yield html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Procesindicatoren in dossiers</title>${styles}</head><body>
${header(result, anchors)}
<main>${overviewSection(result)}
`;
  for (const [at, table] of result.tables.entries())
    yield organisationSection({ result, table, examples, anchor: anchors[at] ?? '' });
  yield html`
`;
  yield* accountSection(result);
  yield html`</main></body></html>
`;
}

function header({ tables, dossiers, method, run }: AuditResult, anchors: readonly string[]): Markup {
  const refused = run.refusals.length === 0 ? '' : ` · ${run.refusals.length} geweigerd`;
  return html`<header><div><h1>Procesindicatoren in dossiers</h1>
<p>${dossiers} dossiers van ${tables.length} organisatie${tables.length === 1 ? '' : 's'} · ${method.name}${refused}</p>
<nav aria-label="Onderdelen"><p><a href="#overzicht">Overzicht</a>${tables.map(
    ({ organisation }, at) => html`<a href="#${anchors[at]}">${organisation}</a>`,
  )}<a href="#verantwoording">Hoe te lezen</a><a href="#geweigerd">Geweigerd</a><a href="#herkomst">Herkomst</a></p></nav></div></header>`;
}
