import type { Trained } from './train-network.js';

/** Networks over the same features side by side as one, which says their mean. */
export function join(networks: readonly Trained[]): Trained {
  const [first] = networks;
  if (first === undefined) throw new Error('no networks to join');
  const { outputs } = first;
  const hidden = networks.reduce((sum, network) => sum + network.hidden, 0);
  const features = first.rows.length / first.hidden;
  const rows = new Float32Array(features * hidden);
  const out = new Float32Array(hidden * outputs);
  const bias = new Float32Array(outputs);
  let from = 0;
  for (const network of networks) {
    for (let feature = 0; feature < features; feature++) {
      const row = network.rows.subarray(feature * network.hidden, (feature + 1) * network.hidden);
      rows.set(row, feature * hidden + from);
    }
    network.out.forEach((weight, at) => {
      out[from * outputs + at] = weight / networks.length;
    });
    network.bias.forEach((weight, output) => {
      bias[output]! += weight / networks.length;
    });
    from += network.hidden;
  }
  return { hidden, outputs, rows, out, bias };
}
