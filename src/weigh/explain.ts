import type { Bundle } from './bundle.js';
import type { Network } from './network.js';
import type { Features } from './sentence-features.js';

/** What one thing in or around a sentence added to the log-odds that it says something. */
export interface Share {
  readonly name: string;
  readonly weight: number;
}

/**
 * The strongest reasons for or against an output. Exact but for the hidden units' bends: with the units that are active
 * held so, the output is a sum over features.
 */
export function strongest(
  features: Features,
  { network, output, most }: { readonly network: Network; readonly output: number; readonly most: number },
): readonly Share[] {
  const { out, outputs } = network.weights;
  const active = network.hiddenOf(features);
  const worth = (sum: Float32Array, scale: number): number =>
    sum.reduce(
      (total, number, unit) =>
        active[unit]! > 0 ? total + number * scale * out[unit * outputs + output]! : total,
      0,
    );
  const shares = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    shares.set(name, (shares.get(name) ?? 0) + weight);
  };
  features.bundles.forEach((bundle, number) => {
    add(bundle.name, worth(network.sumOf(bundle), features.scales[number]!));
  });
  for (const { first, second, hash, weight } of features.pairs)
    add(pairName(first, second), worth(network.rowOf(hash), weight));
  return [...shares]
    .map(([name, weight]) => ({ name, weight: rounded(weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

const pairName = (first: Bundle, second: Bundle): string =>
  `${first.name} + ${second.name.replace(/^[^:]*: /u, '')}`;

/** Two decimals: what is told, not what is counted with. */
export const rounded = (number: number): number => Math.round(number * 100) / 100;
