import { describe, expect, test } from 'vitest';
import {
  type Cause,
  causeOfAlarm,
  causeOfMiss,
  countCauses,
  type Spot,
  showing,
  takeInTurn,
  weighingOf,
} from '../../bench/quality/causes.mjs';

describe('a miss', () => {
  const unseen = { ruled: false, chance: 0.02 };
  test.each<[string, Cause, Parameters<typeof causeOfMiss>[0]]>([
    ['that no rule and no reader saw', 'bewoording', { ...unseen, spots: [{}] }],
    [
      'that rules found and the reader threw out',
      'weging',
      { ruled: true, chance: 0.3, spots: [{ found: true }] },
    ],
    ['that the reader held for possible', 'weging', { ruled: false, chance: 0.3, spots: [{}] }],
    ['on whose sentence a rule saw a plan', 'kwalificatie', { ...unseen, spots: [{}, { otherValue: true }] }],
    ['on whose sentence a rule was silenced', 'kwalificatie', { ...unseen, spots: [{ silenced: true }] }],
    ['that stands in a field only', 'plek', { ...unseen, spots: [{ inField: true }] }],
    ['that stands in a field and in a sentence', 'bewoording', { ...unseen, spots: [{ inField: true }, {}] }],
    ['beside a sentence that was found', 'bereik', { ...unseen, spots: [{ neighbour: true }, {}] }],
    ['of the first days', 'nieuwheid', { ...unseen, spots: [{ early: true }] }],
    ['that another party did', 'rol', { ...unseen, chance: 0.4, spots: [{ otherActor: true }] }],
    ['without a sentence in the gold', 'bewoording', { ...unseen, spots: [] }],
  ])('%s is %s', (_, cause, miss) => {
    expect(causeOfMiss(miss)).toBe(cause);
  });
});

describe('a false alarm', () => {
  test.each<[string, Cause, readonly Spot[], boolean]>([
    ['of the reader alone', 'weging', [], false],
    ['of a rule', 'bewoording', [{ found: true }], false],
    ['where the gold says planned', 'kwalificatie', [{ found: true }], true],
    ['where a cue did not win', 'kwalificatie', [{ cue: true }], false],
    ['beside a coded sentence', 'bereik', [{ neighbour: true }], false],
    ['of the first days', 'nieuwheid', [{ early: true }], false],
  ])('%s is %s', (_, cause, spots, planned) => {
    expect(causeOfAlarm({ spots, planned })).toBe(cause);
  });
});

test.each([
  ['lezer alleen', { kind: 'vals', ruled: false, chance: 0.9 }],
  ['verworpen', { kind: 'gemist', ruled: true, chance: 0.2 }],
  ['kans te klein', { kind: 'gemist', ruled: false, chance: 0.2 }],
  ['hangt van een ander af', { kind: 'gemist', ruled: false, chance: 0.6 }],
] as const)('weighing is told apart: %s', (weighing, item) => {
  expect(weighingOf({ ...item, threshold: 0.5 })).toBe(weighing);
});

test('the sentences that show the cause go first; without any all do', () => {
  const spots = [{}, { silenced: true }];
  expect(showing('kwalificatie', spots)).toEqual([{ silenced: true }]);
  expect(showing('bewoording', spots)).toEqual(spots);
});

const item = (indicator: string, cause: Cause, id = 0) => ({ indicator, cause, id });

test('causes are counted in all and per indicator', () => {
  const counts = countCauses([item('a', 'rol'), item('b', 'rol'), item('a', 'plek')]);
  expect([counts.get('rol'), counts.get('a rol'), counts.get('a plek'), counts.get('b plek')]).toEqual([
    2,
    1,
    1,
    undefined,
  ]);
});

test('each cause gets its turn before one gets a second', () => {
  const items = [1, 2, 3]
    .map((id) => item('a', 'weging', id))
    .concat(item('a', 'rol', 4), item('a', 'rol', 5));
  expect(takeInTurn(items, 3).map(({ id }) => id)).toEqual([1, 2, 4]);
  expect(takeInTurn(items, 9)).toHaveLength(5);
});
