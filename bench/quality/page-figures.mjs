import { decimal, estimate, FIGURES, table } from './markdown.mjs';

/** Rows of a name and what was measured; in two tables, so that they fit. */
export function overview(rows) {
  const cells = (pick) => rows.map(([name, measured]) => [name, ...pick(measured)]);
  const finding = ({ pooled, macroF1 }) => [
    ...[pooled.precision, pooled.recall, pooled.f1, macroF1].map(estimate),
  ];
  const agreeing = ({ pooled }) => [pooled.kappa, pooled.ac1, pooled.valueAccuracy].map(estimate);
  return [
    table(['', 'κ', 'AC1', 'waarde'], cells(agreeing)),
    table(['', 'precisie', 'vindkans', 'F1', 'macro-F1'], cells(finding)),
  ].join('\n\n');
}

export function partsTable(parts) {
  return table(
    ['', 'dossiers', 'κ', 'F1', 'macro-F1', 'waarde'],
    parts.map(({ name, measured: { dossiers, pooled, macroF1 } }) => [
      ...[name, dossiers, estimate(pooled.kappa), estimate(pooled.f1)],
      ...[decimal(macroF1.value), estimate(pooled.valueAccuracy)],
    ]),
  );
}

export function indicatorTable({ indicators }) {
  return table(
    ['indicator', 'goud', 'gevonden', ...FIGURES.map(([, name]) => name)],
    indicators.map(({ indicator, agreement }) => [
      indicator,
      agreement.bothRecorded + agreement.onlyGold,
      agreement.bothRecorded + agreement.onlyCoded,
      ...FIGURES.map(([figure]) =>
        WITH_INTERVAL.has(figure) ? estimate(agreement[figure]) : decimal(agreement[figure].value),
      ),
    ]),
  );
}

/** All would make the table too wide. */
const WITH_INTERVAL = new Set(['f1', 'kappa']);

const VALUES = ['ja', 'nee', 'gepland', 'geen'];

/** How often each value of the gold became each value of the coding. */
export function valueTable(pairs) {
  const count = (gold, value) => pairs.filter((pair) => pair.gold === gold && pair.value === value).length;
  return table(
    ['goud \\ programma', ...VALUES],
    VALUES.map((gold) => [gold, ...VALUES.map((value) => count(gold, value))]),
  );
}
