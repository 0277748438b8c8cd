import type { AuditResult } from '../../model/audit-result.js';
import { totalDocuments } from '../document-counts.js';
import { percent } from '../figures.js';
import { documentsLead } from './documents-lead.js';
import { html, type Markup } from './markup.js';

/** How to read the tables, what was refused and what was read: what a reader needs to trust or repeat them. */
export function* accountSection(result: AuditResult): Generator<Markup> {
  yield reading(result);
  yield* refusals(result);
  yield* inputs(result);
}

function reading({ method, notes }: AuditResult): Markup {
  const { retrievable, consistent, smallN, statements } = method;
  const purity = (least: number): string =>
    least > 0 ? ` en een zuiverheid van ten minste ${percent(least)}` : '';
  return html`<section id="verantwoording"><h2>Hoe te lezen</h2>
<p>${method.name}. ${method.note}</p><ul>
<li>Automatisch ophaalbaar: + bij een dekking van ten minste ${percent(retrievable.plus.coverage)}${purity(retrievable.plus.purity)}; +/- vanaf ${percent(retrievable.plusMinus.coverage)}${purity(retrievable.plusMinus.purity)}; anders −. Dekking is het deel van de dossiers dat de indicator vastlegt op de ene plek waar dat het vaakst gebeurt.${statements === 'los' ? ' Alleen losse registraties tellen.' : undefined}</li>
<li>Eenduidig geregistreerd: + als plek, noemer en wijze elk in ten minste ${percent(consistent.plus.atLeast)} van de dossiers dezelfde zijn; − bij ${percent(consistent.minus.atMost)} of minder, of als minder dan ${consistent.minimumDossiers} dossiers iets vastleggen; anders +/-. n.v.t. als het hele thema nergens is vastgelegd.</li>
<li>Vastgelegd is ja of nee: wie het dossier leest, weet het antwoord. Zwijgt een dossier, dan is dat geen nee.</li>
<li>* minder dan ${smallN} dossiers: lees de score met voorbehoud.</li>
${notes.map((note) => html`<li>${note}</li>`)}
<li>Deze pagina bevat citaten uit dossiers; deel haar niet buiten de kring die de dossiers mag inzien.</li>
</ul></section>`;
}

function* refusals({ run }: AuditResult): Generator<Markup> {
  if (run.refusals.length === 0) {
    yield html`<section id="geweigerd"><h2>Geweigerd</h2><p>Niets: elk bestand en elk dossier is gelezen.</p></section>`;
    return;
  }
  yield html`<section id="geweigerd"><h2>Geweigerd</h2><p class="lead">Deze bestanden of dossiers tellen niet mee.</p>
<table><thead><tr><th scope="col">Bestand</th><th scope="col">Code</th><th scope="col">Reden</th></tr></thead><tbody>`;
  for (const { file, code, reason } of run.refusals)
    yield html`<tr><td>${file}</td><td>${code}</td><td>${reason}</td></tr>`;
  yield html`</tbody></table></section>`;
}

function* inputs({ run, tables }: AuditResult): Generator<Markup> {
  yield html`<section id="herkomst"><h2>Herkomst</h2>
<p class="lead">zichtlijn ${run.version}, run <code>${run.id}</code>, kennis <code>${run.knowledge.slice(0, 16)}</code>. Gelezen bestanden: ${run.inputs.length}.</p>
${documentsLead(totalDocuments(tables))}
<details><summary><span>Bestanden met hun sha256</span></summary><table><thead><tr><th scope="col">Bestand</th><th scope="col">Bytes</th><th scope="col">Tekencodering</th><th scope="col">sha256</th></tr></thead><tbody>`;
  for (const { path, bytes, sha256, encoding } of run.inputs)
    yield html`<tr><td>${path}</td><td>${bytes}</td><td>${encoding ?? ''}</td><td><code>${sha256}</code></td></tr>
`;
  yield html`</tbody></table></details></section>`;
}
