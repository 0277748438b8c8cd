import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { Method } from '../../src/model/method.js';
import type { Statement } from '../../src/model/statement.js';
import type { TableRow } from '../../src/model/table.js';

interface Plain {
  readonly indicator: string;
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
}

type Figures = Pick<
  TableRow,
  'n' | 'total' | 'bestPlace' | 'coveredDossiers' | 'purity' | 'place' | 'term' | 'mode'
>;

/** The figures of docs/methode.md written down as they stand there, over all sheets at once: slow, and hard to get wrong. */
export function plainFigures({ indicator, sheets, method }: Plain): Figures {
  const records = (value: string): boolean => method.records.some((one) => one === value);
  const codings = sheets.map((sheet) => sheet.codings.find((one) => one.indicator === indicator)!);
  const recording = codings
    .filter(({ value }) => records(value))
    .map(({ statements }) => statements.filter(({ value }) => records(value)));
  const saying = codings.map(({ statements }) => statements);
  return {
    n: recording.length,
    total: sheets.length,
    ...plainBestPlace({ recording, saying, sheets, method }),
    ...plainDominance('place', recording, ({ place }) => place),
    ...plainDominance('term', recording, ({ term }) => term.toLowerCase()),
    ...plainDominance('mode', recording, ({ mode }) => mode),
  };
}

type Told = readonly (readonly Statement[])[];

interface Places {
  readonly recording: Told;
  readonly saying: Told;
  readonly sheets: readonly CodingSheet[];
  readonly method: Method;
}

function plainBestPlace({ recording, saying, sheets, method }: Places) {
  const counts = ({ form }: Statement): boolean => method.statements === 'alle' || form === 'los';
  const counting = recording.map((statements) => statements.filter(counts));
  const covered = (place: string): number =>
    counting.filter((statements) => statements.some((one) => one.place === place)).length;
  const purity = (place: string): number => {
    const filled = sheets.reduce((sum, { filledPlaces }) => sum + (filledPlaces[place] ?? 0), 0);
    const entries = saying.map(
      (all) => new Set(all.filter((one) => one.place === place).map(({ entry }) => entry)),
    );
    return filled === 0 ? 0 : entries.reduce((sum, { size }) => sum + size, 0) / filled;
  };
  const places = counting.flat().map(({ place }) => place);
  const [best] = places.sort(inOrder([covered, purity]));
  if (best === undefined) return { coveredDossiers: 0 };
  return { bestPlace: best, coveredDossiers: covered(best), purity: purity(best) };
}

function plainDominance(name: string, recording: Told, wayOf: (statement: Statement) => string) {
  if (recording.length === 0) return {};
  const ways = recording.map((statements) => statements.map(wayOf));
  const times = (own: readonly string[], value: string): number => own.filter((one) => one === value).length;
  const leads = (own: readonly string[], value: string): boolean =>
    own.includes(value) && own.every((other) => times(own, other) <= times(own, value));
  const support = (value: string): number => ways.filter((own) => leads(own, value)).length;
  const [modal] = ways.flat().sort(inOrder([support, (value) => times(ways.flat(), value)]));
  return { [name]: { modal, share: support(modal!) / recording.length } };
}

/** The higher figure first, the next figure where they are equal, then the first by name. */
function inOrder(figures: readonly ((value: string) => number)[]): (a: string, b: string) => number {
  return (a, b) => {
    const figure = figures.find((one) => one(a) !== one(b));
    return figure === undefined ? (a < b ? -1 : 1) : figure(b) - figure(a);
  };
}
