import type { SurveyedEntry } from '../model/survey.js';
import type { Features } from './features.js';
import type { Network } from './network.js';
import type { Placed } from './placed.js';
import type { Describer, Ruled } from './sentence-features.js';

/** A sentence with what the network makes of it. */
export interface Estimated extends Placed {
  readonly features: Features;
  /** Log-odds per output (see `outputOf`). */
  readonly logits: Float32Array;
}

interface Reading {
  readonly network: Network;
  readonly describer: Describer;
}

/** Every sentence of a dossier with what the network makes of it. */
export function estimate(
  { entries, ...ruled }: Ruled & { readonly entries: readonly SurveyedEntry[] },
  { network, describer }: Reading,
): readonly Estimated[] {
  return entries.flatMap((entry) =>
    describer.describe(entry, ruled).map((features, number) => ({
      entry,
      sentence: entry.sentences[number]!,
      features,
      logits: network.logits(features),
    })),
  );
}
