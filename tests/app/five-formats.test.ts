import { beforeAll, expect, test } from 'vitest';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import { codeDossier } from '../../src/code/code-dossier.js';
import { compileDetector } from '../../src/detect/compile-detector.js';
import type { Coding } from '../../src/model/coding-sheet.js';
import type { Dossier } from '../../src/model/dossier.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const knowledge = loadKnowledge('.');
const detector = compileDetector(knowledge);

/** Coding by `dossier / indicator`. */
type Codings = ReadonlyMap<string, Coding>;

/** What stood in a choice, by dossier; ticks stay ticks in a print-out. */
const choices = new Map<string, readonly string[]>();

async function codingsOf(system: string): Promise<Codings> {
  const codings = new Map<string, Coding>();
  for await (const event of loadDossiers({ inputs: [`corpus/devset/${system}`], root: '.' })) {
    if (event.kind !== 'dossier') continue;
    const { dossier } = event;
    if (system === 'vt-xml') choices.set(dossier.sourceNumber, choicesIn(dossier));
    const statements = detector.detect(dossier);
    const sheet = codeDossier({ dossier, statements, indicators: knowledge.indicators });
    for (const coding of sheet.codings) codings.set(`${dossier.sourceNumber} / ${coding.indicator}`, coding);
  }
  return codings;
}

/** `VTH-02 / intersectoraal: ja, geen`. */
function differences(one: Codings, other: Codings, told: (coding: Coding) => unknown): readonly string[] {
  return [...one].flatMap(([key, coding]) => {
    const found = other.get(key);
    if (found !== undefined && JSON.stringify(told(found)) === JSON.stringify(told(coding))) return [];
    return [`${key}: ${coding.value}, ${found?.value}`];
  });
}

let whole: Codings;
beforeAll(async () => {
  whole = await codingsOf('vt-xml');
});

const valueAndSet = ({ value, set }: Coding): unknown => ({ value, set });

test.each(['vt-csv', 'wijz', 'contactlog'])(
  '%s gives every dossier the coding that vt-xml gives it',
  async (system) => {
    expect(whole.size).toBe(196 * 26);
    expect(differences(whole, await codingsOf(system), valueAndSet)).toEqual([]);
  },
);

test('print gives the same values, but where a choice became text or the font lacked a letter', async () => {
  const printed = await codingsOf('print');
  const lost = differences(whole, printed, ({ value }) => value).filter((difference) => {
    const key = difference.split(':')[0] ?? '';
    return (
      !isChoice(whole.get(key)) &&
      !isTextOfChoice(printed.get(key), key) &&
      !OUTSIDE_THE_FONT.some((id) => key.startsWith(id))
    );
  });
  expect(lost).toEqual([]);
});

/** Their print-outs lack letters: `Akdağ` became two other words. */
const OUTSIDE_THE_FONT = ['JBH-12', 'VTH-02'];

function isChoice(coding: Coding | undefined): boolean {
  const deciding = coding?.statements.filter(({ value }) => value === coding.value) ?? [];
  return deciding.length > 0 && deciding.every(({ mode }) => mode === 'vinkje');
}

/** What the print-out decides on was a choice in the system. */
function isTextOfChoice(coding: Coding | undefined, key: string): boolean {
  const own = choices.get(key.split(' / ')[0] ?? '');
  return coding?.statements.some(({ quote }) => own?.some((text) => text.includes(quote))) ?? false;
}

function choicesIn({ entries }: Dossier): readonly string[] {
  return entries.filter(({ mode }) => mode === 'vinkje').map(({ text }) => text);
}
