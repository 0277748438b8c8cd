import { Document, isMap, isNode, type Pair } from 'yaml';
import type { Choice, Proposal } from '../../model/proposal.js';

const SCHEMA = ' yaml-language-server: $schema=../../schemas/profile.schema.json';

/** A proposed profile as YAML, with at each key why it is so; holds nothing that was filled in. */
export function profileYaml({ draft, choices, doubts }: Proposal): string {
  const document = new Document(draft);
  for (const choice of choices) addComment(document, choice);
  document.commentBefore = [SCHEMA, ...headLines(choices, doubts)].join('\n');
  return document.toString({ lineWidth: 0 });
}

function headLines(choices: readonly Choice[], doubts: readonly string[]): readonly string[] {
  const unsure = choices.filter(({ sure }) => !sure).length;
  const head = [
    ' Voorgesteld door "zichtlijn profiel". Achter elke regel staat waarom; kijk na wat CONTROLEER of KIES ZELF zegt',
    ` (${unsure} van ${choices.length} keuzes). Leg het daarna naast de export: zichtlijn profiel --controleer PROFIEL EXPORT.`,
  ];
  if (doubts.length === 0) return head;
  return [...head, ' Niet te bepalen:', ...doubts.map((doubt) => ` - ${doubt}`)];
}

/** Behind a value; above the key of a map or list. */
function addComment(document: Document, { path, reason }: Choice): void {
  const value = document.getIn(path, true);
  const pair = pairAt(document, path);
  if (isMap(value) && pair && isNode(pair.key)) pair.key.commentBefore = ` ${reason}`;
  else if (isNode(value)) value.comment = ` ${reason}`;
}

function pairAt(document: Document, path: Choice['path']): Pair | undefined {
  const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(above) ? above.items.find(({ key }) => String(key) === path.at(-1)) : undefined;
}
