import { expect, test } from 'vitest';
import { checkRule } from '../src/detect/check-examples.js';
import { compileDetector } from '../src/detect/compile-detector.js';
import { loadKnowledge } from '../src/read/knowledge/load-knowledge.js';

const knowledge = loadKnowledge('.');
const whole = compileDetector(knowledge);

test.each(knowledge.rules)('regel $id haalt zijn treffers en mijdt zijn missers', (rule) => {
  const detector = rule.derive === undefined ? compileDetector({ ...knowledge, rules: [rule] }) : whole;
  expect(checkRule(rule, detector)).toEqual([]);
});

test('elke indicator heeft minstens één regel', () => {
  const covered = new Set(knowledge.rules.flatMap((rule) => rule.indicators));
  expect(knowledge.indicators.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
});
