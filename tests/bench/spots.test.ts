import { describe, expect, test } from 'vitest';
import { alarmSpots, goldSpots, type View } from '../../bench/quality/spots.mjs';
import { compileDetector } from '../../src/detect/compile-detector.js';
import type { Dossier, Entry } from '../../src/model/dossier.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const knowledge = loadKnowledge('.');
const detector = compileDetector(knowledge);
const themes = new Map(knowledge.indicators.map(({ id, theme }) => [id, theme]));

const entry: Entry = {
  ...{ id: 'e1', place: ['Contactjournaal'], mode: 'beschrijving', text: '' },
  origin: { file: 'bron.xml', locator: 'veld 1' },
};
const dossier: Dossier = {
  ...{ id: 'D1', sourceNumber: 'X-01', organisation: 'Oost', system: 'vt-xml' },
  ...{ opened: '2024-01-01', violence: [], entries: [] },
};

interface Seen {
  readonly text: string;
  readonly indicator: string;
  readonly date?: string;
  readonly mode?: Entry['mode'];
  readonly quote?: string;
}

function see({ text, indicator, date, mode = 'beschrijving', quote }: Seen): View {
  const own = { ...entry, text, mode, ...(date !== undefined && { date }) };
  const { statements, silenced, survey } = detector.inspect({ ...dossier, entries: [own] });
  const gold = quote === undefined ? [] : [{ entry: 'e1', quote, value: 'ja' as const }];
  return {
    ...{ indicator, theme: themes.get(indicator)!, themes, statements, silenced, survey: survey() },
    coded: { system: 'vt', gold: { [indicator]: { statements: gold } } },
  };
}

describe('a sentence of the gold', () => {
  test('that a rule read as a plan has another value', () => {
    const text = 'Volgende week stellen we een veiligheidsplan op.';
    expect(goldSpots(see({ text, indicator: 'veiligheidsplan', quote: text }))[0]).toMatchObject({
      ...{ otherValue: true, found: false },
    });
  });

  test('beside one that a rule read has a neighbour', () => {
    const quote = 'De buurvrouw heeft de sleutel.';
    const text = `Er komt volgende week een veiligheidsplan. ${quote}`;
    expect(goldSpots(see({ text, indicator: 'veiligheidsplan', quote }))[0]).toMatchObject({
      ...{ neighbour: true, otherValue: false },
    });
  });

  test('that stands in a tick stands in a field, with its place', () => {
    const seen = see({ text: 'ja', indicator: 'casusregie', mode: 'vinkje', quote: 'ja' });
    expect(goldSpots(seen)[0]).toMatchObject({ inField: true, place: 'Contactjournaal' });
  });

  test.each([
    [true, 'Vader stond weer voor de deur.', '2024-01-03'],
    [false, 'Vader stond weer voor de deur.', '2024-02-03'],
    [true, 'Volgens de melding stond vader voor de deur.', '2024-02-03'],
  ])('is early: %s (%s, %s)', (early, text, date) => {
    expect(goldSpots(see({ text, date, indicator: 'nieuw-geweld', quote: text }))[0]?.early).toBe(early);
  });

  test.each([
    [true, 'De wijkagent regelt het verder.'],
    [false, 'Met de wijkagent heb ik het geregeld.'],
    [false, 'Veilig Thuis regelt het verder.'],
    [false, 'Het wordt morgen geregeld door de wijkagent.'],
  ])('is of another actor: %s (%s)', (otherActor, text) => {
    expect(goldSpots(see({ text, indicator: 'procesregie', quote: text }))[0]?.otherActor).toBe(otherActor);
  });
});

test('a false alarm is what rules found', () => {
  const text = 'Het veiligheidsplan is met moeder opgesteld.';
  expect(alarmSpots(see({ text, indicator: 'veiligheidsplan' }))).toMatchObject([
    { found: true, inField: false },
  ]);
  expect(alarmSpots(see({ text: 'Moeder belt.', indicator: 'veiligheidsplan' }))).toEqual([]);
});
