import type { AuditResult } from '../../model/audit-result.js';
import type { DocumentTally } from '../../model/table.js';
import { totalDocuments } from '../document-counts.js';
import type { ReportFormat } from '../format.js';

/** What was read, by which version and knowledge, under which method: enough to repeat the run. */
export const runJson: ReportFormat = { name: 'run', file: 'run.json', render };

function render({ run, method, tables, sheets }: AuditResult): string {
  const summary = {
    run: run.id,
    versie: run.version,
    kennis: run.knowledge,
    methode: method,
    organisaties: tables.map(({ organisation, system, dossiers, documents }) => ({
      organisation,
      system,
      dossiers,
      ...countsOf(documents),
    })),
    dossiers: sheets.length,
    ...countsOf(totalDocuments(tables)),
    bestanden: run.inputs.map(({ path, bytes, sha256, encoding }) => ({
      path,
      bytes,
      sha256,
      ...(encoding && { tekencodering: encoding }),
    })),
    geweigerd: run.refusals,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

function countsOf(tally: DocumentTally | undefined) {
  if (tally === undefined) return {};
  const { read, scans, withoutText, withFormerVersions } = tally;
  return {
    documenten: {
      gelezen: read,
      scans,
      zonderTekst: withoutText,
      metEerdereVersies: withFormerVersions,
    },
  };
}
