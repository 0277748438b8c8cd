import type { CodingSheet } from '../../src/model/coding-sheet.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { scoreOrganisation } from '../../src/score/score-organisation.js';
import type { Told } from './sheets.js';

export const knowledge = loadKnowledge('.');

export function tableOf(sheets: readonly CodingSheet[], methodId = 'regioplan-2022') {
  const method = knowledge.methods.find(({ id }) => id === methodId)!;
  return scoreOrganisation({ sheets, method, indicators: knowledge.indicators, themes: knowledge.themes });
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
