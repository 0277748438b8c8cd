import type { Method } from '../model/method.js';
import type { RecordingDossier } from './deciding-statements.js';
import type { CodingSheet } from '../model/coding-sheet.js';

export interface Place {
  readonly place: string;
  /** Dossiers that record the indicator here. */
  readonly dossiers: number;
  /** Entries here with a statement on the indicator / filled entries here, over all dossiers of the organisation. */
  readonly purity: number;
}

export interface FindPlace {
  readonly recording: readonly RecordingDossier[];
  /** All of the organisation. */
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
}

/** The place with most dossiers; ties go to the purer, then to the first by name. Undefined: nothing counts anywhere. */
export function bestPlace({ recording, sheets, method }: FindPlace): Place | undefined {
  const dossiers = new Map<string, number>();
  for (const { statements } of recording) {
    const counting = statements.filter(({ form }) => method.statements === 'alle' || form === 'los');
    for (const place of new Set(counting.map((statement) => statement.place)))
      dossiers.set(place, (dossiers.get(place) ?? 0) + 1);
  }
  const most = Math.max(...dossiers.values());
  return [...dossiers]
    .filter(([, count]) => count === most)
    .map(([place, count]) => ({ place, dossiers: count, purity: purityAt(place, { recording, sheets }) }))
    .sort((a, b) => b.purity - a.purity || (a.place < b.place ? -1 : 1))[0];
}

function purityAt(place: string, { recording, sheets }: Pick<FindPlace, 'recording' | 'sheets'>): number {
  const filled = sheets.reduce((sum, { filledPlaces }) => sum + (filledPlaces[place] ?? 0), 0);
  const about = recording.reduce((sum, { statements }) => {
    const here = statements.filter((statement) => statement.place === place);
    return sum + new Set(here.map(({ entry }) => entry)).size;
  }, 0);
  return filled === 0 ? 0 : about / filled;
}
