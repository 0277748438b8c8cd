/** A phrase found at tokens [start, end); `phrase` counts within its class. */
export interface Hit {
  readonly classNumber: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** The hits of one text by class, in order of start; of equal starts only the longest. */
export interface Hits {
  /** The phrases of which there are any, by their number in the matcher. */
  phrases(): readonly number[];
  /** Classes that were given hits which are no phrases of theirs. */
  given(): Iterable<number>;
  has(classNumber: number): boolean;
  get(classNumber: number): readonly Hit[] | undefined;
  /** The same hits in memory of their own, for keeping. */
  onTheirOwn(): Hits;
}

export const NO_HITS: Hits = {
  phrases: () => [],
  given: () => [],
  has: () => false,
  get: () => undefined,
  onTheirOwn: () => NO_HITS,
};

/** The same hits, with those of some classes replaced. */
export function withClasses(hits: Hits, others: ReadonlyMap<number, readonly Hit[]>): Hits {
  return {
    phrases: () => hits.phrases(),
    given: () => others.keys(),
    has: (classNumber) => others.has(classNumber) || hits.has(classNumber),
    get: (classNumber) => others.get(classNumber) ?? hits.get(classNumber),
    onTheirOwn: () => withClasses(hits.onTheirOwn(), others),
  };
}
