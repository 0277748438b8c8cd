import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditResult } from '../model/audit-result.js';
import { type ComparedRow, type ComparedTable, type Published, publishedSchema } from '../model/published.js';
import type { OrganisationTable, TableRow } from '../model/table.js';
import { audit } from './audit.js';
import type { Progress } from './detect-inputs.js';

const KINDS = ['vt', 'jb', 'lt'] as const;
const REPLAY = 'corpus/regioplan';
const NOTES = [
  'De 58 dossiers zijn verzonnen: ze bootsen na hoe er volgens de Regioplan-studie geregistreerd wordt.',
  'De tekst van de studie noemt voor het lokale team tien goed ophaalbare indicatoren, haar tabel 2.3 toont er negen met een +; de tabel is gevolgd.',
  'De studie zet de ster voor kleine aantallen bij een heel thema; hier staat hij per indicator.',
];

export interface DemoRequest {
  readonly root: string;
  readonly store: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Demo {
  readonly result: AuditResult;
  /** In the order Veilig Thuis, Jeugdbescherming, local team. */
  readonly compared: readonly ComparedTable[];
}

/** Audits the 58 synthetic dossiers of the replay and lays the outcome beside the study's tables. */
export async function runDemo({ root, store, onProgress }: DemoRequest): Promise<Demo> {
  const inputs = KINDS.map((kind) => join(root, REPLAY, 'uitvoer', kind));
  const result = { ...(await audit({ inputs, store, root, onProgress })), notes: NOTES };
  const published = publishedSchema.parse(
    JSON.parse(readFileSync(join(root, REPLAY, 'gepubliceerd.json'), 'utf8')),
  );
  return { result, compared: comparePublished(result.tables, published) };
}

/** `tables` in the order of the published ones. */
function comparePublished(
  tables: readonly OrganisationTable[],
  published: Published,
): readonly ComparedTable[] {
  return KINDS.map((kind, index) => {
    const table = tables[index];
    if (table === undefined) throw new Error(`the replay gave no table for ${kind}`);
    const rows = table.rows.map((row) => compareRow(row, published[kind]));
    const agreeing = rows.reduce((sum, row) => sum + row.agreeing, 0);
    return { table, rows, agreeing, cells: rows.length * 2 };
  });
}

function compareRow(row: TableRow, scores: Published['vt']): ComparedRow {
  const published = scores[row.indicator];
  if (published === undefined) throw new Error(`the study has no row ${row.indicator}`);
  const retrievable = Number(published[0] === row.retrievable);
  const consistent = Number(published[1] === row.consistent);
  // 0, 1 or 2 by construction.
  return { row, published, agreeing: (retrievable + consistent) as 0 | 1 | 2 };
}
