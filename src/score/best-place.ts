import type { CodingSheet } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import { type RecordingDossier, statementsOn } from './deciding-statements.js';

export interface Place {
  readonly place: string;
  /** Dossiers that record the indicator here. */
  readonly dossiers: number;
  /** Entries here with a statement on the indicator / filled entries here, over all dossiers of the organisation. */
  readonly purity: number;
}

export interface FindPlace {
  readonly indicator: string;
  readonly recording: readonly RecordingDossier[];
  /** All of the organisation. */
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
}

/** The place with most dossiers; ties go to the purer, then to the first by name. Undefined: nothing counts anywhere. */
export function bestPlace({ indicator, recording, sheets, method }: FindPlace): Place | undefined {
  const dossiers = dossiersPerPlace(recording, method);
  const most = [...dossiers.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...dossiers]
    .filter(([, count]) => count === most)
    .map(([place, count]) => ({ place, dossiers: count, purity: purityAt(place, { indicator, sheets }) }))
    .sort((a, b) => b.purity - a.purity || (a.place < b.place ? -1 : 1))[0];
}

function dossiersPerPlace(
  recording: readonly RecordingDossier[],
  method: Method,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { statements } of recording) {
    const counting = statements.filter(({ form }) => method.statements === 'alle' || form === 'los');
    for (const place of new Set(counting.map((statement) => statement.place)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** What is planned is about the indicator as well: every statement counts, in every dossier. */
function purityAt(place: string, { indicator, sheets }: Pick<FindPlace, 'indicator' | 'sheets'>): number {
  const filled = sheets.reduce((sum, { filledPlaces }) => sum + (filledPlaces[place] ?? 0), 0);
  const about = sheets.reduce((sum, sheet) => {
    const here = statementsOn(sheet, indicator).filter((statement) => statement.place === place);
    return sum + new Set(here.map(({ entry }) => entry)).size;
  }, 0);
  return filled === 0 ? 0 : about / filled;
}
