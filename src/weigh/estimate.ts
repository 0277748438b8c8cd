import type { SurveyedEntry, SurveyedSentence } from '../model/survey.js';
import type { Network } from './network.js';
import type { Describer, Features } from './sentence-features.js';

/** A sentence with what the network makes of it. */
export interface Estimated {
  readonly entry: SurveyedEntry;
  readonly sentence: SurveyedSentence;
  readonly features: Features;
  /** Log-odds per output (see `outputOf`). */
  readonly logits: Float32Array;
}

/** Every sentence of a dossier with what the network makes of it. */
export function estimate(
  entries: readonly SurveyedEntry[],
  { network, describer }: { readonly network: Network; readonly describer: Describer },
): readonly Estimated[] {
  return entries.flatMap((entry) =>
    describer.describe(entry).map((features, number) => ({
      entry,
      sentence: entry.sentences[number]!,
      features,
      logits: network.logits(features),
    })),
  );
}
