import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../model/problem.js';
import { type ReaderFiles, readerCardSchema } from '../../model/reader.js';
import { unpackWeights } from './unpack-weights.js';

const CARD = 'rules/lezer/lezer.json';
const WEIGHTS = 'rules/lezer/lezer.bin';

/**
 * Reads the statistical reader below `root`.
 * @throws Problem when a file is missing, broken or of another training.
 */
export function loadReader(root: string): ReaderFiles {
  const card = readerCardSchema.safeParse(JSON.parse(readBytes(root, CARD).toString('utf8')));
  if (!card.success)
    throw new Problem(`${CARD}: past niet bij dit programma; draai npm run train.`, 'kennis');
  const bytes = readBytes(root, WEIGHTS);
  const weights = unpackWeights(bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (weights === undefined || digest !== card.data.weights)
    throw new Problem(`${WEIGHTS}: is beschadigd of hoort niet bij ${CARD}; draai npm run train.`, 'kennis');
  return { card: card.data, weights };
}

/** Says which training made the statistical reader. @throws Problem when it is not there. */
export function readerDigest(root: string): string {
  return createHash('sha256').update(readBytes(root, CARD)).digest('hex');
}

function readBytes(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch (cause) {
    throw new Problem(`${file} ontbreekt; zet het terug of kies --alleen-regels.`, 'kennis', { cause });
  }
}
