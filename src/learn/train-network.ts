import type { Example, Row } from './example.js';
import { randomFrom, shuffle } from './random.js';
import { TRAINING, type Training } from './training.js';

/** A network under training: all numbers in full. */
export interface Trained {
  readonly hidden: number;
  readonly outputs: number;
  /** `features` × `hidden`. */
  readonly rows: Float32Array;
  /** `hidden` × `outputs`. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

const DECAY = 1e-6;

/** Fits a network with one hidden layer (rectified) to examples by AdaGrad on the logistic loss. */
export function trainNetwork(
  examples: readonly Example[],
  size: { readonly features: number; readonly outputs: number },
  training: Training = TRAINING,
): Trained {
  const trainer = new Trainer(size, training);
  const order = [...examples];
  const random = randomFrom(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) trainer.learn(example);
  }
  return trainer.trained;
}

class Trainer {
  readonly trained: Trained;
  readonly #training: Training;
  readonly #random: () => number;
  /** Sums of squared slopes, of which the root divides each step; of the rows one per feature. */
  readonly #rowSquares: Float32Array;
  readonly #outSquares: Float32Array;
  readonly #biasSquares: Float32Array;
  readonly #mask: Float32Array;
  readonly #slopes: Float32Array;
  readonly #active: Int32Array;

  constructor({ features, outputs }: { features: number; outputs: number }, training: Training) {
    const { hidden } = training;
    this.#training = training;
    this.#random = randomFrom(training.seed + 1);
    const small = (length: number, spread: number): Float32Array =>
      Float32Array.from({ length }, () => (this.#random() - 0.5) * spread);
    this.trained = {
      hidden,
      outputs,
      rows: small(features * hidden, 0.2),
      out: small(hidden * outputs, 0.3),
      bias: new Float32Array(outputs).fill(-4),
    };
    this.#rowSquares = new Float32Array(features).fill(0.01);
    this.#outSquares = new Float32Array(hidden * outputs).fill(0.1);
    this.#biasSquares = new Float32Array(outputs).fill(1);
    this.#mask = new Float32Array(hidden);
    this.#slopes = new Float32Array(hidden);
    this.#active = new Int32Array(outputs);
  }

  learn({ sentences, targets, weight }: Example): void {
    this.#drop();
    const seen = sentences.map((row) => this.#look(row));
    const errors = sentences.map(() => new Float32Array(targets.length));
    targets.forEach((target, output) => {
      if (target === 1) {
        const best = likeliest(seen, output);
        errors[best]![output] = this.#error(seen[best]!.logits[output]!, 1) * weight;
      } else {
        seen.forEach(({ logits }, number) => {
          errors[number]![output] = this.#error(logits[output]!, 0) * weight;
        });
      }
    });
    for (let i = 0; i < sentences.length; i++) this.#step(sentences[i]!, seen[i]!.units, errors[i]!);
  }

  #drop(): void {
    const { dropout } = this.#training;
    for (let unit = 0; unit < this.#mask.length; unit++)
      this.#mask[unit] = this.#random() < dropout ? 0 : 1 / (1 - dropout);
  }

  #error(logit: number, target: number): number {
    const error = 1 / (1 + Math.exp(-logit)) - target;
    return Math.abs(error) < this.#training.margin ? 0 : error;
  }

  #look({ features, weights }: Row): Seen {
    const { hidden, outputs, rows, out, bias } = this.trained;
    const units = new Float32Array(hidden);
    for (let i = 0; i < features.length; i++) {
      const from = features[i]! * hidden;
      const weight = weights[i]!;
      for (let unit = 0; unit < hidden; unit++) units[unit]! += rows[from + unit]! * weight;
    }
    const logits = Float32Array.from(bias);
    for (let unit = 0; unit < hidden; unit++) {
      units[unit] = Math.max(0, units[unit]!) * this.#mask[unit]!;
      const active = units[unit]!;
      if (active === 0) continue;
      const from = unit * outputs;
      for (let output = 0; output < outputs; output++) logits[output]! += out[from + output]! * active;
    }
    return { units, logits };
  }

  #step(row: Row, units: Float32Array, errors: Float32Array): void {
    let count = 0;
    for (let output = 0; output < errors.length; output++)
      if (errors[output] !== 0) this.#active[count++] = output;
    if (count === 0) return;
    this.#stepOut(units, errors, count);
    this.#stepBias(errors, count);
    this.#stepRows(row);
  }

  /** Also finds the slopes of the hidden units. */
  #stepOut(units: Float32Array, errors: Float32Array, count: number): void {
    const { outputs, out } = this.trained;
    for (let unit = 0; unit < units.length; unit++) {
      let slope = 0;
      const active = units[unit]!;
      if (active > 0) {
        for (let i = 0; i < count; i++) {
          const output = this.#active[i]!;
          const at = unit * outputs + output;
          slope += out[at]! * errors[output]!;
          this.#descend(out, this.#outSquares, at, errors[output]! * active);
        }
      }
      this.#slopes[unit] = slope;
    }
  }

  #stepBias(errors: Float32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const output = this.#active[i]!;
      this.#descend(this.trained.bias, this.#biasSquares, output, errors[output]!);
    }
  }

  /** All units of a feature take steps of one size. */
  #stepRows({ features, weights }: Row): void {
    const { hidden, rows } = this.trained;
    const slopes = this.#slopes;
    const squares = this.#rowSquares;
    let square = 0;
    for (let unit = 0; unit < hidden; unit++) square += slopes[unit]! * slopes[unit]!;
    square /= hidden;
    for (let i = 0; i < features.length; i++) {
      const row = features[i]!;
      const from = row * hidden;
      const weight = weights[i]!;
      squares[row]! += square * weight * weight;
      const step = (this.#training.rate * weight) / Math.sqrt(squares[row]!);
      for (let unit = 0; unit < hidden; unit++) rows[from + unit]! -= step * slopes[unit]!;
    }
  }

  #descend(numbers: Float32Array, squares: Float32Array, at: number, slope: number): void {
    const step = slope + DECAY * numbers[at]!;
    squares[at]! += step * step;
    numbers[at]! -= (this.#training.rate * step) / Math.sqrt(squares[at]!);
  }
}

interface Seen {
  readonly units: Float32Array;
  readonly logits: Float32Array;
}

function likeliest(seen: readonly Seen[], output: number): number {
  let best = 0;
  seen.forEach(({ logits }, number) => {
    if (logits[output]! > seen[best]!.logits[output]!) best = number;
  });
  return best;
}
