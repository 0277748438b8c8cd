import { expect, test } from 'vitest';
import { WordTable } from '../../../src/detect/match/word-table.js';
import { oneOf, seeded } from './seeded.js';

test('vindt in een tekst dezelfde woorden als een Map', () => {
  const random = seeded(1);
  const letters = [...'abcdeéÉ-’ﬁ\u{1F600}'];
  const wordOf = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => oneOf(letters, random)).join('');
  const table = new WordTable();
  const map = new Map<string, number>();
  for (let turn = 0; turn < 40_000; turn++) {
    const word = wordOf();
    const text = `x${word}y`;
    expect(table.numberOf(text, 1, 1 + word.length)).toBe(map.get(word) ?? -1);
    if (!map.has(word)) {
      expect(table.add(word)).toBe(map.size);
      map.set(word, map.size);
    }
  }
  expect(map.size).toBeGreaterThan(10_000);
  expect(table.size).toBe(map.size);
});

test('een begin of een eind van een bekend woord is dat woord niet', () => {
  const table = new WordTable();
  const number = table.add('veiligheidsplan');
  const text = 'een veiligheidsplannetje';
  expect(table.numberOf(text, 4, 19)).toBe(number);
  expect(table.numberOf(text, 4, 18)).toBe(-1);
  expect(table.numberOf(text, 4, 20)).toBe(-1);
  expect(table.numberOf(text, 5, 19)).toBe(-1);
});
