import type { CodingRow } from '../../model/evaluation.js';
import type { Indicator } from '../../model/indicator.js';
import { Problem } from '../../model/problem.js';
import { type Tally, tallyPair } from './tally.js';

export interface Codings {
  readonly coded: readonly CodingRow[];
  readonly gold: readonly CodingRow[];
  readonly indicators: readonly Indicator[];
}

/**
 * For each dossier of the gold, in the order of their names, a tally per indicator.
 * @throws Problem when a coding contradicts itself, names no known indicator, or lacks a dossier of the gold.
 */
export function tallyDossiers({ coded, gold, indicators }: Codings): readonly (readonly Tally[])[] {
  refuseUnknownIndicators([...coded, ...gold], indicators);
  const mine = valuesOf(coded, 'De codering');
  const theirs = valuesOf(gold, 'De gouden codering');
  return dossiersOf(coded, gold).map((dossier) =>
    indicators.map(({ id }) => {
      const pair = pairOf({ dossier, indicator: id });
      return tallyPair(mine.get(pair) ?? 'geen', theirs.get(pair) ?? 'geen');
    }),
  );
}

function refuseUnknownIndicators(rows: readonly CodingRow[], indicators: readonly Indicator[]): void {
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = rows.find(({ indicator }) => !known.has(indicator));
  if (unknown === undefined) return;
  throw new Problem(
    `Indicator "${unknown.indicator}" bestaat niet; "zichtlijn regels" noemt ze alle.`,
    'codering',
  );
}

type Pair = Pick<CodingRow, 'dossier' | 'indicator'>;

const pairOf = ({ dossier, indicator }: Pair): string => `${dossier}\n${indicator}`;

/** A list of statements (`uitspraken.csv`) is no coding: there a pair can have more than one value. */
function valuesOf(rows: readonly CodingRow[], whose: string): ReadonlyMap<string, CodingRow['value']> {
  const values = new Map<string, CodingRow['value']>();
  for (const row of rows) {
    const earlier = values.get(pairOf(row));
    if (earlier !== undefined && earlier !== row.value) throw contradiction(row, { earlier, whose });
    values.set(pairOf(row), row.value);
  }
  return values;
}

function contradiction(
  { dossier, indicator, value }: CodingRow,
  { earlier, whose }: { readonly earlier: string; readonly whose: string },
): Problem {
  return new Problem(
    `${whose} geeft dossier ${dossier} voor ${indicator} twee waarden: ${earlier} en ${value}; één rij per dossier en indicator.`,
    'codering',
  );
}

/** The gold's, sorted; the coding may hold more, but must hold them. */
function dossiersOf(coded: readonly CodingRow[], gold: readonly CodingRow[]): readonly string[] {
  const mine = new Set(coded.map(({ dossier }) => dossier));
  const theirs = [...new Set(gold.map(({ dossier }) => dossier))].sort();
  if (theirs.length === 0) throw new Problem('De gouden codering is leeg.', 'codering');
  const missing = theirs.filter((dossier) => !mine.has(dossier));
  if (missing.length === 0) return theirs;
  const shown = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ', …' : '');
  throw new Problem(
    `${missing.length} van ${theirs.length} dossiers van de gouden codering staan niet in de codering (${shown}); maak haar met --bronnummers.`,
    'codering',
  );
}
