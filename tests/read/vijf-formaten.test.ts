import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier, Entry } from '../../src/model/dossier.js';
import { type Loaded, loadInput } from './make/load-input.js';

const SYSTEMS = ['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'] as const;
type System = (typeof SYSTEMS)[number];

const loaded = new Map<System, Loaded>();

beforeAll(async () => {
  for (const system of SYSTEMS) loaded.set(system, await loadInput(`corpus/devset/${system}`));
});

describe.each(SYSTEMS)('%s', (system) => {
  test('every dossier comes out and nothing is refused', () => {
    expect(loaded.get(system)?.refusals).toEqual([]);
    expect(numbers(system)).toEqual(numbers('vt-xml'));
    expect(numbers(system)).toHaveLength(196);
  });

  test('dates and forms of violence are the same', () => {
    const facts = (one: Dossier): unknown => [one.sourceNumber, one.opened, one.closed, one.violence];
    expect(byNumber(system).map(facts)).toEqual(byNumber('vt-xml').map(facts));
  });
});

test('vt-xml and wijz hold the same entries', () => {
  const all = ({ origin: _, ...rest }: Entry): unknown => rest;
  expect(entriesOf('wijz', all)).toEqual(entriesOf('vt-xml', all));
});

test('vt-csv holds the same entries, but for characters that Windows-1252 does not have', () => {
  const latin = ({ origin: _, ...rest }: Entry): unknown => ({ ...rest, text: lowBytes(rest.text) });
  expect(entriesOf('vt-csv', latin)).toEqual(entriesOf('vt-xml', latin));
});

test('contactlog holds the same entries, but for the log or folder in which a message or document stood', () => {
  const withoutLog = ({ origin: _, place, ...rest }: Entry): unknown => ({
    ...rest,
    place: place.length === 1 ? [] : place,
  });
  expect(entriesOf('contactlog', withoutLog)).toEqual(entriesOf('vt-xml', withoutLog));
});

/** Their print-outs have letters that the printer's font does not: `małe słońce`, `Akdağ`. */
const OUTSIDE_THE_FONT = ['JBH-12', 'VTH-02'];

test('print holds the same entries, but for numbers, order, the kind of field, and the field where there is a subject', () => {
  const whole = entriesOf('vt-xml', printed, true);
  const other = entriesOf('print', printed, true).filter(
    (one, index) => !isDeepStrictEqual(one, whole[index]),
  );
  expect(other.map(([number]) => number)).toEqual(OUTSIDE_THE_FONT);
});

/** What a print-out keeps; its text breaks lines elsewhere. */
function printed({ date, author, place, label, title, text, mode, document }: Entry): unknown {
  const name = title ?? label;
  const kind = mode === 'vinkje' && !/^(?:ja|nee)$/u.test(text) ? 'beschrijving' : mode;
  return [date, kind, place[0], name, author, letters(text), document?.mediaType].map(String).join(' | ');
}

function letters(text: string): string {
  return lowBytes(text.replaceAll('…', '...')).replace(/[\s\u00ad-]+/gu, '');
}

/** Windows-1252, as far as that goes: of other characters the low byte. */
function lowBytes(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff);
  return String.fromCharCode(...units);
}

function byNumber(system: System): readonly Dossier[] {
  const { dossiers = [] } = loaded.get(system) ?? {};
  return [...dossiers].sort((one, other) => (one.sourceNumber < other.sourceNumber ? -1 : 1));
}

function numbers(system: System): readonly string[] {
  return byNumber(system).map((dossier) => dossier.sourceNumber);
}

function entriesOf(
  system: System,
  view: (entry: Entry) => unknown,
  sorted = false,
): readonly (readonly [string, readonly unknown[]])[] {
  return byNumber(system).map(({ sourceNumber, entries }) => {
    const seen = entries.map(view);
    return [sourceNumber, sorted ? seen.sort() : seen];
  });
}
