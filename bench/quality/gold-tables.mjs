import { groupOf } from './corpus.mjs';

/** Terms are not in the gold: with one and the same term on both sides only places and modes are compared. */
export function compareWithoutTerms(scoring, { coded, dossiers, sheets }) {
  return compareTables(scoring, { coded, dossiers, sheets: sheets.map(withoutTerms) });
}

const withoutTerms = (sheet) => ({
  ...sheet,
  codings: sheet.codings.map((coding) => ({
    ...coding,
    statements: coding.statements.map((statement) => ({ ...statement, term: UNNAMED })),
  })),
});

const UNNAMED = 'omschreven';

/** Per organisation the scores that gold gives beside those of the program's own coding. */
export function compareTables(scoring, { coded, dossiers, sheets }) {
  const goldSheets = coded.map((one) => goldSheet(scoring, one, { dossier: dossiers.get(one.id), sheets }));
  return [...new Set(coded.map(({ id }) => groupOf(id)))].map((group) => {
    const own = (all) => all.filter(({ sourceNumber }) => groupOf(sourceNumber) === group);
    const tables = { gold: scoreAll(scoring, own(goldSheets)), own: scoreAll(scoring, own(sheets)) };
    return { group, rows: rowsOf(tables) };
  });
}

function scoreAll({ engine, method, indicators, themes }, sheets) {
  const tally = new engine.OrganisationTally({ method, indicators, themes });
  for (const sheet of sheets) tally.add(sheet);
  return tally.table().rows;
}

function rowsOf({ gold, own }) {
  const scores = ({ retrievable, consistent, n }) => ({ retrievable, consistent, n });
  return gold.map((row, at) => ({ indicator: row.indicator, gold: scores(row), own: scores(own[at]) }));
}

function goldSheet({ engine, indicators }, { id, gold }, { dossier, sheets }) {
  const codings = sheets.find(({ sourceNumber }) => sourceNumber === id)?.codings ?? [];
  const statements = indicators.flatMap(({ id: indicator }) => {
    const found = codings.find((coding) => coding.indicator === indicator)?.statements ?? [];
    return (gold[indicator]?.statements ?? []).flatMap((coded) =>
      goldStatement(engine, { coded, indicator, found, entries: dossier.entries }),
    );
  });
  return engine.codeDossier({ dossier, statements, indicators });
}

/** Gold has no terms: that of the program's statement on the same entry, else one and the same word. */
function goldStatement(engine, { coded, indicator, found, entries }) {
  const entry = entries.find(({ id }) => id === coded.entry);
  if (entry === undefined) return [];
  const start = Math.max(0, coded.quote ? entry.text.indexOf(coded.quote) : 0);
  const end = coded.quote ? start + coded.quote.length : entry.text.length;
  const span = { start, end };
  return [
    {
      ...{ indicator, value: coded.value, entry: entry.id, span, quote: coded.quote ?? entry.text },
      ...{ place: placeAt(engine, entry, start), mode: entry.mode },
      term: termOf(found, { entry: entry.id, span }),
      ...{ form: 'ingebed', origin: 'direct', set: [], trace: { rule: 'goud', matched: [], cues: [] } },
    },
  ];
}

/** In a document with headings the heading is the second level of the place. */
function placeAt({ placeKey }, { place, document }, offset) {
  const heading = document?.sections.findLast(({ start, end }) => start <= offset && offset < end)?.heading;
  return placeKey(heading === undefined ? place : [place[0] ?? '', heading]);
}

function termOf(found, { entry, span }) {
  const here = found.filter((statement) => statement.entry === entry);
  const overlaps = ({ span: other }) => Math.min(other.end, span.end) > Math.max(other.start, span.start);
  return (here.find(overlaps) ?? here[0])?.term ?? UNNAMED;
}

/** Cells that are equal, over all rows of the organisations and both columns. */
export function countCells(organisations) {
  const count = (column) => {
    const rows = organisations.flatMap(({ rows: own }) => own);
    return { equal: rows.filter(({ gold, own }) => gold[column] === own[column]).length, all: rows.length };
  };
  const [retrievable, consistent] = [count('retrievable'), count('consistent')];
  const equal = retrievable.equal + consistent.equal;
  const all = retrievable.all + consistent.all;
  return {
    retrievable,
    consistent,
    equal,
    all,
    share: all === 0 ? undefined : equal / all,
    ...unequal(organisations),
  };
}

/** Unequal cells of indicators that as many dossiers record by both, and of the others. */
function unequal(organisations) {
  const cells = organisations
    .flatMap(({ rows }) => rows)
    .flatMap(({ gold, own }) =>
      ['retrievable', 'consistent']
        .filter((column) => gold[column] !== own[column])
        .map(() => gold.n === own.n),
    );
  const sameN = cells.filter(Boolean).length;
  return { sameN, otherN: cells.length - sameN };
}

/** Indicators on which a `+` hangs in some organisation's table. */
export function decidesPlus(organisations, whose) {
  const plus = organisations.flatMap(({ rows }) =>
    rows.filter((row) => row[whose].retrievable === '+' || row[whose].consistent === '+'),
  );
  return new Set(plus.map(({ indicator }) => indicator));
}
