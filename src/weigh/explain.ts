import type { Bundle } from './bundle.js';
import type { Features } from './features.js';
import type { Network } from './network.js';

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
  const slopes = network.slopesOf(network.hiddenOf(features), output);
  const worths: Worth[] = [];
  for (const one of features.shared === undefined ? [features] : [features, features.shared])
    addWorths(worths, one, { network, slopes });
  return together(worths)
    .map((one) => ({ ...one, weight: rounded(one.weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
    .map(({ first, second, weight }) => ({ name: nameOf(first, second), weight }));
}

/** A bundle or pair with what it adds; named only when it is told. */
interface Worth {
  readonly first: Bundle;
  readonly second: Bundle | undefined;
  readonly weight: number;
}

function addWorths(
  worths: Worth[],
  { bundles, scales, firsts, seconds, pairs, pairWeights }: Features,
  { network, slopes }: { readonly network: Network; readonly slopes: Float32Array },
): void {
  bundles.forEach((first, at) => {
    worths.push({ first, second: undefined, weight: network.worthOf(first, slopes) * scales[at]! });
  });
  pairs.forEach((hash, at) => {
    const weight = network.worthOfRow(hash, slopes) * pairWeights[at]!;
    worths.push({ first: firsts[at]!, second: seconds[at], weight });
  });
}

/** A word that stands there twice adds up. */
function together(worths: readonly Worth[]): readonly Worth[] {
  const single = new Map<Bundle, number>();
  for (const { first, second, weight } of worths)
    if (second === undefined) single.set(first, (single.get(first) ?? 0) + weight);
  return [
    ...[...single].map(([first, weight]) => ({ first, second: undefined, weight })),
    ...worths.filter(({ second }) => second !== undefined),
  ];
}

const nameOf = (first: Bundle, second: Bundle | undefined): string =>
  second === undefined ? first.name : pairName(first, second);

const pairName = (first: Bundle, second: Bundle): string =>
  `${first.name} + ${second.name.replace(/^[^:]*: /u, '')}`;

/** Two decimals: what is told, not what is counted with. */
export const rounded = (number: number): number => Math.round(number * 100) / 100;
