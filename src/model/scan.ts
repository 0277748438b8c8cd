/** In percent; below this nothing but specks was seen on a page, and it gives no text. */
export const LEAST_CONFIDENCE = 30;

/** How sure the machine is of what it read of a scan. */
export interface ScanCertainty {
  readonly pages: number;
  /** Blank, or nothing but specks on them. */
  readonly pagesWithoutText: number;
  /** Of the pages that gave text, in whole percents. */
  readonly mean: number;
  readonly lowest: number;
}

/** A blank back weighs on no figure but its own; of a scan that was read at least one page gave text. */
export function scanCertainty(confidence: readonly number[]): ScanCertainty {
  const read = confidence.filter((page) => page >= LEAST_CONFIDENCE);
  const sum = read.reduce((total, page) => total + page, 0);
  return {
    pages: confidence.length,
    pagesWithoutText: confidence.length - read.length,
    mean: Math.round(sum / read.length),
    lowest: Math.min(...read),
  };
}
