import { expect, test } from 'vitest';
import { checkRule, exampleDetectors } from '../src/detect/check-examples.js';
import { loadKnowledge } from '../src/read/knowledge/load-knowledge.js';

const knowledge = loadKnowledge('.');
const detectorFor = exampleDetectors(knowledge);

test.each(knowledge.rules)('regel $id haalt zijn treffers en mijdt zijn missers', (rule) => {
  expect(checkRule(rule, detectorFor(rule))).toEqual([]);
});

test('elke indicator heeft minstens één regel', () => {
  const covered = new Set(knowledge.rules.flatMap((rule) => rule.indicators));
  expect(knowledge.indicators.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
});
