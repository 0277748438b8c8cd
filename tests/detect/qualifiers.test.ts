import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf, misreadIn, tryPassages } from '../../bench/qualifier-figures.js';
import { compileDetector } from '../../src/detect/compile-detector.js';
import { dossierOf, readPassages } from '../../src/learn/passages.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

// Passages of one hand (P8), on which no rule or cue was made; the others are for development.
const FOLDER = 'corpus/coded/passages';
const passages = readdirSync(FOLDER)
  .filter((file) => file.startsWith('P8'))
  .sort()
  .flatMap((file) => readPassages(file, readFileSync(`${FOLDER}/${file}`, 'utf8')));
const detector = compileDetector(loadKnowledge('.'));
const trials = tryPassages(passages, (passage) => detector.inspect(dossierOf(passage)));
const figures = figuresOf(trials);
const telegram = figuresOf(trials.filter(({ style }) => style === 'telegram'));

test('the set holds at least 50 denials, plans and earlier times, and half of it is telegram', () => {
  const count = (meant: string): number => trials.filter((trial) => trial.meant === meant).length;
  expect(Math.min(count('absent'), count('planned'), count('before'))).toBeGreaterThanOrEqual(50);
  expect(trials.filter(({ style }) => style === 'telegram').length).toBeGreaterThanOrEqual(250);
});

test('before this case is told apart as well as asked', () => {
  expect(figures.before.f1).toBeGreaterThanOrEqual(0.8);
});

test('denials in telegram style are read as well as asked', () => {
  expect(telegram.absent.f1).toBeGreaterThanOrEqual(0.88);
});

test('what is read with the wrong qualifier is known, each and no other', () => {
  const known = JSON.parse(readFileSync('tests/detect/qualifiers-known.json', 'utf8')) as readonly string[];
  expect(misreadIn(trials).map(({ id, meant, read }) => `${id}: ${meant} → ${read}`)).toEqual(known);
});
