import type { ReaderFiles } from '../model/reader.js';
import { Network } from './network.js';
import { Describer } from './sentence-features.js';
import type { Reader } from './weigh-dossier.js';

/** Makes the statistical reader ready to read. */
export function createReader({ card, weights }: ReaderFiles): Reader {
  const { balance, thresholds } = card;
  return { network: new Network(weights), describer: new Describer(), balance, thresholds };
}
