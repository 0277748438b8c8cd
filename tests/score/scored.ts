import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { Method } from '../../src/model/method.js';
import type { OrganisationTable } from '../../src/model/table.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { OrganisationTally } from '../../src/score/organisation-tally.js';
import type { Told } from './sheets.js';

export const knowledge = loadKnowledge('.');

export const methodOf = (id: string): Method => knowledge.methods.find((method) => method.id === id)!;

/** The table of sheets of one organisation. */
export function scoredBy(method: Method, sheets: readonly CodingSheet[]): OrganisationTable {
  const tally = new OrganisationTally({ ...knowledge, method });
  for (const sheet of sheets) tally.add(sheet);
  return tally.table();
}

export function tableOf(sheets: readonly CodingSheet[], method = 'regioplan-2022') {
  return scoredBy(methodOf(method), sheets);
}

export function rowOf(sheets: readonly CodingSheet[], method?: string) {
  return tableOf(sheets, method).rows.find(({ indicator }) => indicator === 'veiligheidsplan')!;
}

/** `count` dossiers that say the same, then silent ones up to `total`. */
export const dossiers = (
  count: number,
  total: number,
  told: readonly Told[] = [{}],
): readonly (readonly Told[])[] => Array.from({ length: total }, (_, at) => (at < count ? told : []));
