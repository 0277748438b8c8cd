const FIGURES = [
  ['precision', 'precisie'],
  ['recall', 'vindkans'],
  ['f1', 'F1'],
  ['kappa', 'κ'],
  ['ac1', 'AC1'],
  ['valueAccuracy', 'waarde'],
];

/** docs/kwaliteit.md: what was measured, never typed in. */
export function kwaliteitPage({ formats, heldOut, fresh, lockedOut }) {
  const [first] = formats;
  return `# Kwaliteit

Gemaakt door \`npm run quality\`; niet met de hand wijzigen. Gemeten op \`corpus/devset/\`: verzonnen dossiers van zeventien organisaties, elk door één
persoon gecodeerd volgens het codeboek. Dat goud bevat zelf ook fouten: het is door één codeur gemaakt.

*Ongezien* zijn de organisaties waarvan niemand die regels schreef de teksten gelezen heeft (${heldOut.join(', ')}; ${first.heldOut.dossiers} dossiers);
*gezien* de andere (${first.seen.dossiers} dossiers): daar zijn de regels op gemaakt, dus dat cijfer zegt niets over dossiers die nog komen. Van *ongezien* zijn de
teksten niet gelezen, maar de cijfers wel vele malen bekeken terwijl de regels gekozen werden: een nieuwe organisatie zal er naar verwachting wat onder liggen.
Daarom staan er nieuwe dossiers bij, in \`corpus/coded/\`: zes verzonnen organisaties, geschreven en gecodeerd toen de regels er al waren, door schrijvers die
de regels niet kenden, en door een tweede codeur nog eens. Op drie daarvan zijn de regels daarna verbeterd (*gebruikt*); de andere drie
(${lockedOut.join(', ')}; ${fresh.locked.engine.dossiers} dossiers) bleven *vergrendeld*: geen regel is erop gemaakt. Vastgelegd is \`ja\` of \`nee\`; *waarde* is het
aandeel met precies dezelfde waarde van de vier. Intervallen: bootstrap over dossiers, 95 %.

## Alle indicatoren samen, per formaat

${table(
  ['formaat', ...FIGURES.map(([, name]) => `${name} (ongezien)`), 'κ (gezien)', 'anders dan vt-xml'],
  formats.map(({ format, heldOut: unseen, seen, values }) => [
    format,
    ...FIGURES.map(([figure]) => estimate(unseen.pooled[figure])),
    estimate(seen.pooled.kappa),
    differences(values, first.values),
  ]),
)}

*Anders dan vt-xml*: paren van dossier en indicator met een andere waarde dan uit \`vt-xml\`, van alle ${first.values.size}. Wat een formaat verliest, staat
in [invoer.md](invoer.md).

## Nieuwe dossiers

${table(
  ['', ...FIGURES.map(([, name]) => name)],
  [
    ['zichtlijn, vergrendeld', fresh.locked.engine],
    ['tweede codeur, vergrendeld', fresh.locked.coder],
    ['zichtlijn, gebruikt', fresh.used.engine],
    ['tweede codeur, gebruikt', fresh.used.coder],
  ].map(([name, { pooled }]) => [name, ...FIGURES.map(([figure]) => estimate(pooled[figure]))]),
)}

De tweede codeur kende het goud en de regels niet (\`corpus/coded/tweede/\`); wat hij haalt, is wat er van een geoefende lezer te verwachten is.

Per indicator, vergrendeld:

${perIndicator(fresh.locked.engine)}

## Per indicator, ongezien, uit vt-xml

${perIndicator(first.heldOut)}

## Per indicator, gezien, uit vt-xml

${perIndicator(first.seen)}
`;
}

function perIndicator({ indicators }) {
  return table(
    ['indicator', 'goud', 'gevonden', ...FIGURES.map(([, name]) => name)],
    indicators.map(({ indicator, agreement }) => [
      indicator,
      agreement.bothRecorded + agreement.onlyGold,
      agreement.bothRecorded + agreement.onlyCoded,
      ...FIGURES.map(([figure]) =>
        figure === 'kappa' ? estimate(agreement.kappa) : decimal(agreement[figure].value),
      ),
    ]),
  );
}

function differences(values, others) {
  return [...values].filter(([key, value]) => others.get(key) !== value).length;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function estimate({ value, low, high }) {
  return low === undefined ? decimal(value) : `${decimal(value)} (${decimal(low)}–${decimal(high)})`;
}

/** JSON leaves out what could not be divided. */
function decimal(value) {
  return value === undefined ? '–' : value.toFixed(2).replace('-0.00', '0.00').replace('.', ',');
}
