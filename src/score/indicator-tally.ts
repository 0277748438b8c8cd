import type { Coding } from '../model/coding-sheet.js';
import type { Method } from '../model/method.js';
import type { Dominance, TableRow } from '../model/table.js';
import type { Counts } from './counts.js';
import { decidingStatements } from './deciding-statements.js';
import { DominanceTally, sameTerm } from './dominance-tally.js';
import { isBetween, judgeConsistent, judgeRetrievable, stableRange } from './judge.js';
import { type Place, PlaceTally } from './place-tally.js';
import { wilsonInterval } from './wilson-interval.js';

/** What a row needs to know of all dossiers of the organisation. */
export interface Whole {
  readonly total: number;
  /** Filled entries by place. */
  readonly filled: Counts;
  readonly themeRecorded: boolean;
}

/** Counts what the dossiers of an organisation say on one indicator; gives its row of the table. */
export class IndicatorTally {
  readonly #indicator: string;
  readonly #method: Method;
  readonly #places: PlaceTally;
  readonly #unity = { place: new DominanceTally(), term: new DominanceTally(), mode: new DominanceTally() };
  #recording = 0;

  constructor(indicator: string, method: Method) {
    this.#indicator = indicator;
    this.#method = method;
    this.#places = new PlaceTally(method);
  }

  /** Dossiers that record it. */
  get recording(): number {
    return this.#recording;
  }

  /** What one dossier says on it. */
  add(coding: Coding): void {
    this.#places.addStatements(coding.statements);
    const deciding = decidingStatements(coding, this.#method);
    if (deciding === undefined) return;
    this.#recording += 1;
    this.#places.addDeciding(deciding);
    this.#unity.place.add(deciding.map(({ place }) => place));
    this.#unity.term.add(deciding.map(({ term }) => sameTerm(term)));
    this.#unity.mode.add(deciding.map(({ mode }) => mode));
  }

  /** Its row, once all dossiers were added. */
  row({ total, filled, themeRecorded }: Whole): TableRow {
    const [n, method] = [this.#recording, this.#method];
    const unity = this.#unityOf();
    return {
      indicator: this.#indicator,
      n,
      total,
      presence: total === 0 ? 0 : n / total,
      ...coverageOf(this.#places.best(filled), { total, method }),
      ...unity,
      consistent: judgeConsistent({ n, agreement: unity.agreement, themeRecorded }, method),
      smallN: n < method.smallN,
    };
  }

  #unityOf(): Unity {
    const [place, term, mode] = [this.#unity.place, this.#unity.term, this.#unity.mode].map((one) =>
      one.dominance(),
    );
    if (place === undefined || term === undefined || mode === undefined) return {};
    return { place, term, mode, agreement: smallest([place, term, mode]) };
  }
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

const smallest = (dominances: readonly Dominance[]): number =>
  Math.min(...dominances.map(({ share }) => share));
