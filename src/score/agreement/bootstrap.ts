/** Draws with replacement: for each draw, how often each of `size` items was drawn. Same seed, same draws. */
export function bootstrapDraws({ size, draws, seed }: BootstrapRequest): readonly Uint16Array[] {
  const random = mulberry32(seed);
  return Array.from({ length: draws }, () => {
    const times = new Uint16Array(size);
    for (let drawn = 0; drawn < size; drawn += 1) {
      const item = Math.floor(random() * size);
      times[item] = (times[item] ?? 0) + 1;
    }
    return times;
  });
}

export interface BootstrapRequest {
  readonly size: number;
  readonly draws: number;
  readonly seed: number;
}

/** The middle 95 % of what the draws gave, by nearest rank; undefined when fewer than half gave a figure. */
export function percentileInterval(
  values: readonly (number | undefined)[],
): { low: number; high: number } | undefined {
  const found = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (found.length === 0 || found.length * 2 < values.length) return undefined;
  const at = (share: number): number => found[Math.max(0, Math.ceil(share * found.length) - 1)]!;
  return { low: at(0.025), high: at(0.975) };
}

/** A small generator with a 32-bit state; uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
