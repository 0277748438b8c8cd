import { expect, test } from 'vitest';
import { IntList } from '../../../src/detect/match/int-list.js';
import { rowsOf } from '../../../src/detect/match/rows.js';

test('rijen staan achter elkaar, ook lege', () => {
  const given = [[3, 1], [], [7], [], []];
  const { starts, numbers } = rowsOf(given);
  expect(given.map((_, row) => [...numbers.subarray(starts[row], starts[row + 1])])).toEqual(given);
  expect(rowsOf([]).starts).toEqual(Int32Array.of(0));
});

test('een lijst houdt wat erin staat terwijl zij groeit', () => {
  const list = new IntList();
  const given = Array.from({ length: 5000 }, (_, at) => at * 3 - 7);
  list.pushAll(given);
  expect(list.length).toBe(5000);
  expect([...list.numbers.subarray(0, list.length)]).toEqual(given);
});
