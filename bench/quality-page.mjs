import { estimate, table } from './quality/markdown.mjs';
import { calibrationSection } from './quality/page-calibration.mjs';
import { changesSection } from './quality/page-changes.mjs';
import { indicatorTable, overview, partsTable, valueTable } from './quality/page-figures.mjs';
import { goalsSection } from './quality/page-goals.mjs';
import { tablesSection } from './quality/page-tables.mjs';
import { RICH_FROM } from './quality/slices.mjs';
import { STYLE_BOUNDS } from './quality/style.mjs';

/** docs/kwaliteit.md: what was measured, never typed in. */
export function kwaliteitPage(measured) {
  return `${[
    intro(measured),
    goalsSection(measured),
    overviewSection(measured),
    valuesSection(measured),
    partsSection(measured),
    tablesSection(measured.locked),
    changesSection(measured.changes),
    calibrationSection(measured.crossed.calibration),
    indicatorsSection(measured),
    formatsSection(measured),
  ].join('\n\n')}\n`;
}

function intro({ bench: { corpus }, locked, crossed, later, harder }) {
  const { split } = corpus;
  return `# Kwaliteit

Gemaakt door \`npm run quality\`; niet met de hand wijzigen. Alle dossiers zijn verzonnen en met de hand gecodeerd volgens het codeboek. Dat goud bevat zelf ook fouten.

Er zijn twee eerlijke metingen, en twee ernaast.

- **Vergrendeld**: ${locked.standard.dossiers} dossiers van ${corpus.split.locked.length} organisaties (${split.locked.join(', ')}). Geen regel, drempel of lezer is
  erop gemaakt. Gemeten met het programma zoals het geleverd wordt, met en zonder statistische lezer (\`--alleen-regels\`).
- **Kruistoets**: ${crossed.measured.dossiers} dossiers van organisaties waarop geen regel is gemaakt (${groupsIn(crossed.pairs).join(', ')}). De lezer is steeds getraind op
  de andere organisaties en geprobeerd op de overgebleven (\`npm run train\`). De drempel en de keuze van de stand zijn wel op deze uitkomsten gemaakt.
- **Later**: dezelfde toets op ${later.measured.dossiers} dossiers (${groupsIn(later.pairs).join(', ')}) die geschreven zijn toen de kruistoets haar cijfers al had; apart, opdat die
  te vergelijken blijven.
- **Zwaar**: dezelfde toets op ${harder.measured.dossiers} dossiers (${groupsIn(harder.pairs).join(', ')}) die met opzet zwaarder zijn dan de praktijk: bijna alles
  terloops en in ongewone woorden gezegd, tussen veel dat erop lijkt. Zij zijn er om van te leren. Later en zwaar tellen niet mee voor *Gehaald?*.

De geleverde lezer is getraind op de dossiers van de kruistoets en op heel \`corpus/devset/\`. Wat hij dáár haalt, is aangepast aan die dossiers en zegt niets; het staat hier
niet. Ook *alleen regels* in de kruistoets is gunstig: de cijfers van die organisaties zijn vaak bekeken terwijl de regels gekozen werden, en sinds
[kwaliteit-missers.md](kwaliteit-missers.md) er is ook de zinnen.
${staleness(crossed)}
*Vastgelegd* is \`ja\` of \`nee\`. Precisie, vindkans, F1, κ en AC1 gaan over vastgelegd; *waarde* is het aandeel met precies dezelfde waarde van de vier.
*Macro-F1* is het gemiddelde over de indicatoren. Tussen haakjes: 95 %, bootstrap over dossiers.`;
}

const groupsIn = (pairs) => [...new Set(pairs.map(({ id }) => id.slice(0, 3)))].sort();

/** Said only where rules or corpus went on after the last training. */
function staleness({ changedRules, untried }) {
  const said = [
    ...(changedRules > 0
      ? [
          `de regels geven nu in ${changedRules} paren van dossier en indicator iets anders dan bij die training`,
        ]
      : []),
    ...(untried > 0 ? [`${untried} dossiers zijn er sindsdien bijgekomen en nog niet geprobeerd`] : []),
  ];
  return said.length === 0 ? '' : `\nDe kruistoets is van de laatste training: ${said.join('; ')}.\n`;
}

function overviewSection({ locked, crossed, later, harder }) {
  const rows = [
    ['vergrendeld, standaard', locked.standard],
    ['vergrendeld, alleen regels', locked.rulesOnly],
    ...(locked.second ? [[`tweede codeur, vergrendeld`, locked.second]] : []),
    ...crossed.settings.map(({ name, measured }) => [`kruistoets, ${name}`, measured]),
    ['kruistoets, regels van nu', crossed.rulesNow],
    ...besides('later', later),
    ...besides('zwaar', harder),
  ];
  return `## Alle indicatoren samen

${overview(rows)}

De geleverde stand is *met beide*: de lezer stelt voor en verwerpt.${secondCoder(locked)}`;
}

const besides = (part, { settings }) =>
  settings
    .filter(({ name }) => name === 'alleen regels' || name === 'met beide')
    .map(({ name, measured }) => [`${part}, ${name}`, measured]);

function secondCoder({ second, secondUnsettled, settled }) {
  if (second === undefined) return '';
  return ` De tweede codeur kende het goud, de regels en het programma niet (${second.dossiers} dossiers); wat hij
haalt, is wat er van een geoefende lezer te verwachten is. Daarna zijn de verschillen beslecht; het goud is in ${settled} paren gewijzigd. Tegen het goud van vóór die tijd haalt
hij κ ${estimate(secondUnsettled.pooled.kappa)}. Codeurs en schrijvers waren vermoedelijk eensgezinder dan mensen van verschillende organisaties zijn.`;
}

function valuesSection({ locked, crossed }) {
  return `## Welke waarde voor welke

Paren van dossier en indicator: in de rij het goud, in de kolom het programma.

Vergrendeld, standaard:

${valueTable(locked.pairs)}

Kruistoets, met beide:

${valueTable(crossed.pairs)}`;
}

function partsSection({ locked, crossed, harder }) {
  const { telegram, proza } = STYLE_BOUNDS;
  return `## Naar systeem, registratie en schrijfstijl

Vergrendeld, standaard:

${partsTable(locked.slices)}

Kruistoets, met beide:

${partsTable(crossed.slices)}

Zwaar, met beide:

${partsTable(harder.slices)}

- *Legt veel vast*: een organisatie waarvan een dossier volgens het goud gemiddeld meer dan ${RICH_FROM} indicatoren vastlegt; de andere leggen weinig vast.
- Schrijfstijl volgt uit de tekst. *Telegram*: hooguit ${bound(telegram.mostWords)} woorden per zin en in minstens ${share(telegram.leastVerbless)} van de zinnen geen
  persoonsvorm. *Proza*: minstens ${bound(proza.leastWords)} woorden per zin en in hooguit ${share(proza.mostVerbless)} geen persoonsvorm. Wat overblijft is *gemengd*.
  Persoonsvormen komen uit een lijst; zinnen van een of twee woorden tellen niet. De grenzen zijn gekozen op dossiers die niet vergrendeld zijn.`;
}

const bound = (words) => String(words).replace('.', ',');
const share = (part) => `${Math.round(part * 100)} %`;

function indicatorsSection({ locked, crossed }) {
  return `## Per indicator

Vergrendeld, standaard:

${indicatorTable(locked.standard)}

Kruistoets, met beide:

${indicatorTable(crossed.measured)}

Vergrendeld, alleen regels:

${indicatorTable(locked.rulesOnly)}
${locked.second ? `\nTweede codeur, vergrendeld:\n\n${indicatorTable(locked.second)}\n` : ''}
Welke zinnen gemist of ten onrechte gevonden zijn, en waardoor, staat in [kwaliteit-missers.md](kwaliteit-missers.md); nooit van vergrendelde dossiers.`;
}

function formatsSection({ formats }) {
  return `## Vijf formaten

Dezelfde dossiers (\`corpus/devset/\`) als export van vijf systemen, met de geleverde lezer. De lezer kent deze dossiers; hier telt alleen of een formaat iets anders geeft.

${table(
  ['formaat', 'anders dan vt-xml', 'paren van dossier en indicator'],
  formats.map(({ format, other, pairs }) => [format, other, pairs]),
)}

Wat een formaat verliest, staat in [invoer.md](invoer.md).`;
}
