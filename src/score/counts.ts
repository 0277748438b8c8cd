/** How often each value was counted. */
export class Counts {
  readonly #counts = new Map<string, number>();

  add(value: string, times = 1): void {
    this.#counts.set(value, this.of(value) + times);
  }

  of(value: string): number {
    return this.#counts.get(value) ?? 0;
  }

  /** All of them where several are as frequent; none when nothing was counted. */
  mostFrequent(): readonly string[] {
    let most = 0;
    for (const count of this.#counts.values()) most = Math.max(most, count);
    return [...this.#counts].filter(([, count]) => count === most).map(([value]) => value);
  }
}

/** Counts each of the values once. */
export function countsOf(values: readonly string[]): Counts {
  const counts = new Counts();
  for (const value of values) counts.add(value);
  return counts;
}
