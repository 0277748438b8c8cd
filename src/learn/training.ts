/** How a network is trained; chosen by trying across organisations. */
export interface Training {
  readonly hidden: number;
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Share of hidden units left out at each example. */
  readonly dropout: number;
  /** Errors smaller than this are let be: what is nearly right is right enough. */
  readonly margin: number;
  readonly seed: number;
}

export const TRAINING: Training = {
  hidden: 32,
  epochs: 6,
  rate: 0.05,
  dropout: 0.2,
  margin: 0.03,
  seed: 7,
};
