import type { Statement } from '../model/statement.js';
import type { Estimated } from './estimate.js';
import { chanceOf, outputOf } from './outputs.js';
import { isOn } from './placed.js';

/** What rules and network say together on one indicator of one dossier: the numbers that are weighed. */
export type Evidence = Float64Array;

export const EVIDENCE = [
  'altijd',
  'lezer',
  'regel',
  'regel × lezer op die zinnen',
  'geen regel × lezer',
  'regel zegt gepland',
  'regel zegt nee',
  'meer zinnen met regel',
  'lezer: gepland',
  'regel × lezer op andere zinnen',
  'regel zwijgt',
] as const;

interface Question {
  readonly indicator: number;
  readonly indicators: number;
  /** Of this indicator, by the rules. */
  readonly statements: readonly Statement[];
  readonly estimated: readonly Estimated[];
}

/** How many sentences count: the likeliest. */
const BEST = 3;
const STEEP = 1e-4;

export function evidenceOf({ indicator, indicators, statements, estimated }: Question): Evidence {
  const recorded = outputOf('vastgelegd', indicator, indicators);
  const planned = outputOf('gepland', indicator, indicators);
  const settled = statements.filter(({ value }) => value !== 'gepland');
  const [on, off] = split(estimated, (one) => settled.some((statement) => isOn(statement, one)));
  const logOdds = (sentences: readonly Estimated[]): number =>
    atLeastOne(sentences.map(({ logits }) => logits[recorded]!));
  const all = logOdds(estimated) / 3;
  const byRule = settled.length > 0 ? 1 : 0;
  const onlyPlanned = byRule === 0 && statements.length > 0 ? 1 : 0;
  const saysNo = byRule === 1 && settled.every(({ value }) => value === 'nee') ? 1 : 0;
  const likeliestPlanned = estimated.reduce((most, { logits }) => Math.max(most, logits[planned]!), -9.2);
  return Float64Array.of(
    1,
    all,
    byRule,
    byRule * (logOdds(on) / 3),
    (1 - byRule) * all,
    onlyPlanned,
    saysNo,
    byRule * Math.min(3, Math.max(0, on.length - 1)),
    Math.min(9.2, likeliestPlanned) / 5,
    byRule * (logOdds(off) / 3),
    (1 - byRule) * (1 - onlyPlanned),
  );
}

/** Log-odds that at least one of the likeliest sentences says it. */
function atLeastOne(logits: readonly number[]): number {
  const best = [...logits].sort((a, b) => b - a).slice(0, BEST);
  const none = best.reduce((product, logit) => product * (1 - chanceOf(logit)), 1);
  const chance = Math.min(1 - STEEP, Math.max(STEEP, 1 - none));
  return Math.log(chance / (1 - chance));
}

function split<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [yes, no];
}
