/** A phrase found at tokens [start, end); `phrase` counts within its class. */
export interface Hit {
  readonly classNumber: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** Numbers per hit on a page: the tokens where it starts and ends, and its kind (see `Kinds`). */
export const WIDTH = 3;
export const START = 0;
export const END = 1;
export const KIND = 2;

/** Ends after every token. */
export const NO_END = 2 ** 30 - 1;

/**
 * A stretch of a page: hits that start in some stretch of a text. Always written with these keys in this order and with
 * small numbers, so that all are of one shape: every rule looks through some.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Hits that end after this token are not in it. */
  readonly end: number;
}
