export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the pairs of the bin; absent when it is empty. */
  readonly chance?: number;
  readonly share?: number;
}

export function calibrate(outcomes: readonly { readonly chance: number; readonly recorded: 0 | 1 }[]): {
  readonly bins: readonly Bin[];
  readonly brier: number;
  /** Expected calibration error. */
  readonly error: number;
};
