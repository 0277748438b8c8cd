import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.js';
import { READER, type Statement } from '../../src/model/statement.js';
import type { SurveyedEntry } from '../../src/model/survey.js';
import { EVIDENCE } from '../../src/weigh/evidence.js';
import { Network } from '../../src/weigh/network.js';
import type { Reader } from '../../src/weigh/question.js';
import { Describer } from '../../src/weigh/sentence-features.js';
import { weighDossier } from '../../src/weigh/weigh-dossier.js';
import { entryOf, networkOf } from './small-reader.js';

const NO_CLASSES = (): readonly string[] => [];

const indicator: Indicator = {
  number: 1,
  id: 'veiligheidsplan',
  theme: 'A',
  name: 'Veiligheidsplan',
  nameEn: 'Safety plan',
  definition: 'x',
  counts: ['x'],
  countsNot: [],
  value: 'ja/nee',
  derivedFrom: [],
  names: ['veiligheidsplan'],
};

/** The reader knows one word; the balance follows the reader and, half as much, the rule. */
const reader: Reader = {
  network: new Network(networkOf({ 'woord fiets': 20, 'woord thee': -20 }, { outputs: 3, bias: -3 })),
  describer: new Describer(NO_CLASSES),
  balance: {
    shared: EVIDENCE.map((name) => (name === 'lezer' ? 3 : name === 'regel' ? 1.5 : 0)),
    own: [[0, 0, 0]],
    company: [[2, 0, 0]],
  },
  thresholds: { recorded: 0.5, sentence: 0.5, doubt: 0.1, turn: 9, postpone: 9, planned: 2, denied: 2 },
};

const weigh = (entry: SurveyedEntry, statements: readonly Statement[], silenced: readonly Statement[] = []) =>
  weighDossier({ statements, silenced, entries: [entry] }, { reader, indicators: [indicator] });

function statementOn(entry: SurveyedEntry, sentence: number, value: Statement['value'] = 'ja'): Statement {
  return {
    indicator: indicator.id,
    value,
    entry: 'e1',
    span: entry.sentences[sentence]!.span,
    quote: '',
    place: 'Journaal',
    mode: 'beschrijving',
    term: 'plan',
    form: 'ingebed',
    origin: 'direct',
    set: [],
    trace: { rule: 'plan', matched: ['plan'], cues: [] },
  };
}

const cycling = entryOf(['Bij ruzie pakt pa de fiets', 'Daarna een kop koffie']);
const tea = entryOf(['Het plan ligt er', 'Wij dronken thee']);

test('a sentence that no rule found is proposed, with its chance and the words that weighed', () => {
  const { statements, rejected } = weigh(cycling, []);
  expect(rejected).toEqual([]);
  expect(statements).toMatchObject([
    {
      value: 'ja',
      quote: 'Bij ruzie pakt pa de fiets',
      term: 'fiets',
      trace: { rule: READER, matched: ['fiets'] },
    },
  ]);
  expect(statements[0]?.trace.reader?.sentence).toBeGreaterThan(0.9);
});

test('what a rule found and nothing supports is thrown out and kept apart with its chance', () => {
  const { statements, rejected } = weigh(tea, [statementOn(tea, 0)]);
  expect(statements).toEqual([]);
  expect(rejected).toMatchObject([{ trace: { rule: 'plan', reader: { sentence: 0.05 } } }]);
});

test('a plan that a rule found stays when nothing is recorded', () => {
  const { statements } = weigh(tea, [statementOn(tea, 0, 'gepland')]);
  expect(statements).toMatchObject([{ value: 'gepland', trace: { rule: 'plan' } }]);
});

test('of a recorded indicator the rule that found an unlikely sentence is doubted', () => {
  const { statements, rejected } = weigh(cycling, [statementOn(cycling, 0), statementOn(cycling, 1)]);
  expect(statements.map(({ span }) => span.start)).toEqual([0]);
  expect(rejected.map(({ span }) => span.start)).toEqual([cycling.sentences[1]!.span.start]);
});

test('what a cue took back is told unless the sentence counts after all', () => {
  const question = statementOn(tea, 0);
  expect(weigh(tea, [], [question]).rejected).toContainEqual(question);
  expect(weigh(cycling, [statementOn(cycling, 0)], [statementOn(cycling, 0)]).rejected).toEqual([]);
});

test('silence is silence: without rules or likely sentences there is no statement', () => {
  expect(weigh(tea, [])).toEqual({ statements: [], rejected: [] });
});

test('a proposal on who it is must name somebody', () => {
  const who = { ...indicator, set: 'partij' as const };
  const setting = { reader, indicators: [who] };
  const unnamed = { statements: [], silenced: [], entries: [cycling] };
  expect(weighDossier(unnamed, setting).statements).toEqual([]);
  const [sentence] = cycling.sentences;
  const member = { id: 'politie', name: 'politie', names: ['politie'], own: [] };
  const named = { ...sentence!, concepts: [{ name: 'partij', start: 0, end: 1, member }] };
  const entries = [{ ...cycling, sentences: [named] }];
  expect(weighDossier({ ...unnamed, entries }, setting).statements).toMatchObject([{ set: ['politie'] }]);
});

test('who directs is named by the label of a field, and by whoever registers', () => {
  const setting = { reader, indicators: [{ ...indicator, set: 'partij' as const }] };
  const proposedIn = (entry: typeof cycling): unknown =>
    weighDossier({ statements: [], silenced: [], entries: [entry] }, setting).statements;
  const member = { id: 'gezinsvoogd', name: 'gezinsvoogd', names: ['gezinsvoogd'], own: [] };
  const label = { words: ['vaste', 'gezinsvoogd'], concepts: [{ name: 'partij', start: 1, end: 2, member }] };
  expect(proposedIn({ ...cycling, label })).toMatchObject([{ set: ['gezinsvoogd'] }]);
  const [sentence] = cycling.sentences;
  const own = { ...sentence!, concepts: [{ name: 'ik-of-wij', start: 0, end: 1 }] };
  expect(proposedIn({ ...cycling, sentences: [own] })).toMatchObject([{ value: 'ja', set: [] }]);
});

test('the same dossier weighs the same twice', () => {
  expect(weigh(cycling, [statementOn(cycling, 1)])).toEqual(weigh(cycling, [statementOn(cycling, 1)]));
});

test('what a rule that is certain says stays, whatever the reader makes of the sentence', () => {
  const entry = entryOf(['Pa zet thee']);
  const ruling = { statements: [statementOn(entry, 0)], silenced: [], entries: [entry] };
  const setting = { reader, indicators: [indicator] };
  expect(weighDossier(ruling, setting).statements).toEqual([]);
  expect(weighDossier(ruling, { ...setting, certain: new Set(['plan']) })).toEqual({
    statements: ruling.statements,
    rejected: [],
  });
});
