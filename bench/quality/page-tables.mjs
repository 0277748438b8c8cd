import { countCells } from './gold-tables.mjs';
import { percent, table } from './markdown.mjs';

/** The scores of organisation tables beside those from the gold. */
export function tablesSection({ tables, cells, unnamedCells }) {
  return `## Tabellen per organisatie

De 26 × 2 scores (\`regioplan-2022\`) uit de codering van het programma naast die uit het goud, vergrendeld. In het goud staan geen termen: een gouden uitspraak krijgt de
term van de uitspraak van het programma in dezelfde registratie, of *omschreven*. Gelijk: ${cells.equal} van ${cells.all} cellen (${percent(cells.share)}).
Van de ongelijke horen er ${cells.otherN} bij een indicator die in het goud in een ander aantal dossiers is vastgelegd, en ${cells.sameN} bij een even groot aantal: daar
verschilt de plek, de wijze, de term of welke dossiers het zijn. Met overal dezelfde term zou ${percent(unnamedCells.consistent.equal / unnamedCells.consistent.all)} van *eenduidig* gelijk zijn, en ${percent(unnamedCells.share)} van alles.

${table(
  [
    'organisatie',
    'ophaalbaar gelijk',
    'eenduidig gelijk',
    'samen',
    'ophaalbaar te hoog / te laag',
    'eenduidig te hoog / te laag',
  ],
  [...tables.map(({ group, rows }) => [group, rows]), ['alle', tables.flatMap(({ rows }) => rows)]].map(
    ([name, rows]) => organisationRow(name, rows),
  ),
)}`;
}

function organisationRow(name, rows) {
  const { retrievable, consistent, share } = countCells([{ rows }]);
  return [
    name,
    `${retrievable.equal} van ${retrievable.all}`,
    `${consistent.equal} van ${consistent.all}`,
    percent(share),
    ...['retrievable', 'consistent'].map((column) => `${off(rows, column, 1)} / ${off(rows, column, -1)}`),
  ];
}

const LADDER = ['n.v.t.', '-', '+/-', '+'];

function off(rows, column, sign) {
  const step = ({ gold, own }) => LADDER.indexOf(own[column]) - LADDER.indexOf(gold[column]);
  return rows.filter((row) => Math.sign(step(row)) === sign).length;
}
