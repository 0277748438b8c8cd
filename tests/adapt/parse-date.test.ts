import { expect, test } from 'vitest';
import { parseDate } from '../../src/adapt/parse-date.js';

test.each([
  ['2024-03-04', '2024-03-04'],
  ['2024-03-04T10:15:00', '2024-03-04'],
  ['20240304', '2024-03-04'],
  ['04-03-2024', '2024-03-04'],
  ['4/3/24', '2024-03-04'],
  ["3-4-'24", '2024-04-03'],
  ['04.03.2024 10:15', '2024-03-04'],
  ['4 maart 2024', '2024-03-04'],
  ['ma 4 mrt. 2024', '2024-03-04'],
  ['1 mei 98', '1998-05-01'],
  ['45355', '2024-03-04'],
  ['29-02-2024', '2024-02-29'],
  ['29-02-2023', undefined],
  ['31-04-2024', undefined],
  ['13-13-2024', undefined],
  ['4 foo 2024', undefined],
  ['onbekend', undefined],
  ['', undefined],
])('%s is %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});
