import { CAUSES, countCauses, takeInTurn, UNSEEN } from './causes.mjs';
import { decimal, plain, table } from './markdown.mjs';

const MOST = 6;
const KINDS = [
  ['gemist', 'Gemist'],
  ['vals', 'Ten onrechte gevonden'],
];

/** docs/kwaliteit-missers.md: what went wrong in cross-validation, never a locked dossier. */
export function missesPage({ misses, indicators, threshold }) {
  const sections = indicators.map(({ id, number, name }) =>
    section(
      misses.filter(({ indicator }) => indicator === id),
      `${number}. ${name}`,
    ),
  );
  return `${[intro(threshold), counts(misses), perIndicator(misses, indicators), ...sections.filter(Boolean)].join('\n\n')}\n`;
}

function intro(threshold) {
  return `# Missers en valse vondsten

Gemaakt door \`npm run quality\`; niet met de hand wijzigen. Uit de kruistoets (stand *met beide*), alleen van organisaties die niet vergrendeld zijn. Zie
[kwaliteit.md](kwaliteit.md). Wie op deze zinnen regels maakt, maakt de kruistoets mooier dan zij is: alleen *vergrendeld* blijft dan een eerlijke maat.

Gemist: het goud legt vast, het programma niet. De zinnen zijn die van het goud. Ten onrechte: andersom; de zinnen zijn die waarin regels van nu iets vonden. Vond alleen de
lezer iets, dan is de zin niet bewaard. *Kans* is die van het dossier; vanaf ${decimal(threshold, 3)} telt het als vastgelegd. Elk geval krijgt één oorzaak, de eerste die past:

| oorzaak | gemist | ten onrechte gevonden |
| --- | --- | --- |
| weging (*verworpen*, *lezer alleen*) | regels vonden het in het dossier, de lezer verwierp het | regels vonden niets, de lezer wel |
| kwalificatie | in een gouden zin vond een regel een andere waarde, of een woord legde hem het zwijgen op | het goud zegt gepland, of er stond een kwalificerend woord dat niet won |
| plek | het staat alleen in titel, label of keuzeveld | gevonden alleen in titel, label of keuzeveld |
| bereik | een zin naast een gouden zin was geraakt | naast een zin die het goud bij hetzelfde thema codeerde |
| nieuwheid | thema F: binnen drie dagen na opening, of de zin noemt de melding of melder | hetzelfde |
| rol | thema's D en E: de zin begint (eerste drie woorden) met een andere partij en bevat geen ik, wij of ons | hetzelfde |
| bewoording | kans onder ${decimal(UNSEEN, 1)}: geen regel en geen lezer zag iets | een regel vond woorden die het hier niet zeggen |
| weging (*kans te klein*, *hangt van een ander af*) | de rest: een kans van ${decimal(UNSEEN, 1)} of meer die niet genoeg was, of een deel van iets dat niet vastgelegd is | – |`;
}

function counts(misses) {
  const [missed, wrong] = KINDS.map(([kind]) => countCauses(misses.filter((one) => one.kind === kind)));
  const total = (kind) => misses.filter((one) => one.kind === kind).length;
  return `## Aantallen

${table(
  ['oorzaak', 'gemist', 'ten onrechte gevonden'],
  [
    ...CAUSES.map((cause) => [cause, missed.get(cause) ?? 0, wrong.get(cause) ?? 0]),
    ['samen', total('gemist'), total('vals')],
  ],
)}

Weging, uitgesplitst: ${weighings(misses)}.`;
}

function weighings(misses) {
  const counts = new Map();
  for (const { weighing } of misses) if (weighing) counts.set(weighing, (counts.get(weighing) ?? 0) + 1);
  return [...counts].map(([weighing, count]) => `${weighing} ${count}`).join(', ');
}

function perIndicator(misses, indicators) {
  const tables = KINDS.map(([kind, title]) => {
    const found = countCauses(misses.filter((one) => one.kind === kind));
    const row = ({ id }) => [id, ...CAUSES.map((cause) => found.get(`${id} ${cause}`) ?? '')];
    return `${title}, per indicator:\n\n${table(['indicator', ...CAUSES], indicators.map(row))}`;
  });
  return tables.join('\n\n');
}

function section(items, title) {
  if (items.length === 0) return undefined;
  const lists = KINDS.flatMap(([kind, name]) => {
    const own = items.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [list(own, name)];
  });
  return `## ${title}\n\n${lists.join('\n\n')}`;
}

function list(items, name) {
  const shown = takeInTurn(items, MOST);
  const head = shown.length < items.length ? `${shown.length} van ${items.length}` : String(items.length);
  return `**${name}** (${head})\n\n${shown.map(line).join('\n')}`;
}

function line({ cause, weighing, id, gold, value, chance, sentences }) {
  const quotes = sentences.map(
    ({ text, rule, place }) =>
      `  - “${plain(text)}”${place ? ` in *${plain(place)}*` : ''}${rule ? ` \`${rule}\`` : ''}`,
  );
  return [
    `- *${weighing ? `${cause}, ${weighing}` : cause}* ${id}, goud ${gold}, programma ${value}, kans ${decimal(chance)}`,
    ...quotes,
  ].join('\n');
}
