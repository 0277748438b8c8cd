interface Ahead<In, Out> {
  /** So many are begun and not yet given, at most. */
  readonly width: number;
  readonly start: (item: In) => Promise<Out>;
}

/** Begins on what comes next before what came first is done; gives all in the order in which they came. */
export async function* ahead<In, Out>(
  source: AsyncIterable<In>,
  { width, start }: Ahead<In, Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for await (const item of source) {
    const one = start(item);
    // Whoever waits for it hears of a failure; one that fails first may have to wait its turn.
    one.catch(() => undefined);
    begun.push(one);
    while (begun.length >= width) yield await begun.shift()!;
  }
  while (begun.length > 0) yield await begun.shift()!;
}
