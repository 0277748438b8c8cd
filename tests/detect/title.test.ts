import { expect, test } from 'vitest';
import { saidIn } from './detect-in.js';

test.each([
  ['MDO', 'MDO gehouden, iedereen was er.', ['multidisciplinair-wijze=ja', 'multidisciplinair=ja']],
  ['MDO', 'Niet doorgegaan, voorzitter ziek.', ['multidisciplinair=nee']],
])('de tekst beslist over de titel "%s": %s', (title, text, expected) => {
  const said = saidIn({ title, text });
  expect([...new Set(said)].filter((one) => one.startsWith('multi')).sort()).toEqual(expected);
});
