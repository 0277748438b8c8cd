import type { Knowledge } from '../model/knowledge.js';
import { Problem } from '../model/problem.js';
import type { ReaderFiles } from '../model/reader.js';
import { Network } from './network.js';
import { Describer } from './sentence-features.js';
import { type Ruling, type Weighed, weighDossier } from './weigh-dossier.js';
import { classesIn } from './word-classes.js';

export type Weigh = (ruling: Ruling) => Weighed;

/** Makes the statistical reader ready to weigh. @throws Problem when it was trained for other indicators. */
export function createWeigher(
  { card, weights }: ReaderFiles,
  { indicators, rules, wordClasses }: Pick<Knowledge, 'indicators' | 'rules' | 'wordClasses'>,
): Weigh {
  const { balance, thresholds } = card;
  if (indicators.some(({ id }, number) => card.indicators[number] !== id))
    throw new Problem('De statistische lezer kent andere indicatoren; draai npm run train.', 'kennis');
  const describer = new Describer(classesIn(wordClasses));
  const reader = { network: new Network(weights), describer, balance, thresholds };
  const certain = new Set(rules.filter((rule) => rule.certain).map(({ id }) => id));
  return (ruling) => weighDossier(ruling, { reader, indicators, certain });
}
