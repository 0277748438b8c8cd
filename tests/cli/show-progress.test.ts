import { expect, test } from 'vitest';
import { lineOf } from '../../src/cli/show-progress.js';
import { wordsOf } from '../../src/cli/words.js';

const words = wordsOf('nl');

test.each([
  [{ dossiers: 0, refusals: 0 }, 0, '0/196 dossiers · 0,0 per s'],
  [{ dossiers: 49, refusals: 0 }, 7, '49/196 dossiers · 7,0 per s · nog 21 s'],
  [{ dossiers: 98, refusals: 2 }, 2, '98/196 dossiers · 49 per s · nog 2 s · 2 geweigerd'],
  [{ dossiers: 1, refusals: 0 }, 10, '1/196 dossiers · 0,1 per s · nog 32 min 30 s'],
  [{ dossiers: 1, refusals: 0 }, 60, '1/196 dossiers · 0,0 per s · nog 3 u 15 min'],
])('after %j and %i seconds it reads %s', (progress, seconds, line) => {
  expect(lineOf({ progress, total: 196, seconds, words })).toBe(line);
});
