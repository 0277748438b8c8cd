import { z } from 'zod';

const weight = z.number();

/** What goes with the numbers of the network: `rules/lezer/lezer.json`, written by `npm run train`. */
export const readerCardSchema = z.strictObject({
  about: z.string(),
  /** Ids in the order of the outputs. */
  indicators: z.array(z.string()),
  hidden: z.number().int().positive(),
  features: z.number().int().positive(),
  /** sha256 of lezer.bin. */
  weights: z.string(),
  balance: z.strictObject({
    shared: z.array(weight),
    own: z.array(z.tuple([weight, weight, weight])),
    company: z.array(z.array(weight)),
  }),
  thresholds: z.strictObject({
    recorded: z.number().describe('Chance from which a dossier records an indicator'),
    sentence: z.number().describe('Chance from which a sentence that no rule found is a statement'),
    doubt: z.number().describe('Chance of a sentence below which its rule is not believed, where others are'),
    turn: z.number().describe('Share of the chance of a statement from which a rule’s `ja` is read as `nee`'),
    postpone: z
      .number()
      .describe('Share of the chance of a statement from which a rule’s `ja` is read as `gepland`'),
    planned: z
      .number()
      .describe('Chance from which a sentence is a plan where nothing is recorded; above 1: never'),
    denied: z.number().describe('Share of the chance of a statement from which it is a denial'),
  }),
  trained: z.strictObject({
    dossiers: z.number().int(),
    passages: z.number().int(),
    sentences: z.number().int(),
  }),
});
export type ReaderCard = z.infer<typeof readerCardSchema>;
export type Thresholds = ReaderCard['thresholds'];

/** Numbers of a trained network: rows of features, then a hidden layer, then outputs. */
export interface NetworkWeights {
  /** Width of the hidden layer. */
  readonly hidden: number;
  readonly outputs: number;
  /** Hashes of the features, ascending. */
  readonly keys: Uint32Array;
  /** Per feature a row of `hidden` small numbers, and what they are multiplied by. */
  readonly rows: Int8Array;
  readonly rowScales: Float32Array;
  /** `hidden` × `outputs`. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

/** The statistical reader as it lies on disk. */
export interface ReaderFiles {
  readonly card: ReaderCard;
  readonly weights: NetworkWeights;
}
