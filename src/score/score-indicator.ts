import type { CodingSheet } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import type { Dominance, TableRow } from '../model/table.js';
import { bestPlace, type Place } from './best-place.js';
import { type RecordingDossier, recordingDossiers } from './deciding-statements.js';
import { dominance, sameTerm } from './dominance.js';
import { isBetween, judgeConsistent, judgeRetrievable, stableRange } from './judge.js';
import { wilsonInterval } from './wilson-interval.js';

export interface ScoreIndicator {
  readonly indicator: string;
  /** All of the organisation. */
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
  readonly themeRecorded: boolean;
}

/** One row of an organisation's table. */
export function scoreIndicator({ indicator, sheets, method, themeRecorded }: ScoreIndicator): TableRow {
  const recording = recordingDossiers(sheets, { indicator, method });
  const best = bestPlace({ indicator, recording, sheets, method });
  const unity = unityOf(recording);
  const [n, total] = [recording.length, sheets.length];
  return {
    indicator,
    n,
    total,
    presence: total === 0 ? 0 : n / total,
    ...coverageOf(best, { total, method }),
    ...unity,
    consistent: judgeConsistent({ n, agreement: unity.agreement, themeRecorded }, method),
    smallN: n < method.smallN,
  };
}

interface Scale {
  readonly total: number;
  readonly method: Method;
}

type Coverage = Pick<
  TableRow,
  | 'bestPlace'
  | 'coveredDossiers'
  | 'coverage'
  | 'interval'
  | 'stableRange'
  | 'purity'
  | 'retrievable'
  | 'between'
>;

function coverageOf(best: Place | undefined, { total, method }: Scale): Coverage {
  const { dossiers = 0, purity = 0 } = best ?? {};
  const coverage = total === 0 ? 0 : dossiers / total;
  const interval = wilsonInterval(dossiers, total);
  return {
    ...(best && { bestPlace: best.place, purity: best.purity }),
    coveredDossiers: dossiers,
    coverage,
    interval,
    stableRange: stableRange(interval, purity, method),
    retrievable: judgeRetrievable({ coverage, purity }, method),
    between: isBetween(coverage, method),
  };
}

type Unity = Pick<TableRow, 'place' | 'term' | 'mode' | 'agreement'>;

function unityOf(recording: readonly RecordingDossier[]): Unity {
  const place = dominance(recording, (statement) => statement.place);
  const term = dominance(recording, (statement) => sameTerm(statement.term));
  const mode = dominance(recording, (statement) => statement.mode);
  if (place === undefined || term === undefined || mode === undefined) return {};
  return { place, term, mode, agreement: smallest([place, term, mode]) };
}

const smallest = (dominances: readonly Dominance[]): number =>
  Math.min(...dominances.map(({ share }) => share));
