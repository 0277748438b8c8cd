/** Features of one sentence as rows of a table under training, with their weights. */
export interface Row {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Something to learn from: the sentences of which at least one states what the targets say. A sentence coded by itself
 * is a bag of one; of a passage coded as a whole it is not known which of its sentences does.
 */
export interface Example {
  readonly sentences: readonly Row[];
  /** Per output 1 or 0. */
  readonly targets: Uint8Array;
  readonly weight: number;
}
