import { describe, expect, it } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { compileDetector } from '../../src/detect/compile-detector.js';
import type { Dossier, Entry } from '../../src/model/dossier.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge(findRoot()));

const entry = (id: string, text: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  date: '2024-03-01',
  place: ['Contactjournaal'],
  mode: 'beschrijving',
  text,
  origin: { file: 'test', locator: id },
  ...rest,
});

const dossier = (...entries: readonly Entry[]): Dossier => ({
  id: 'D00001',
  sourceNumber: '1',
  organisation: 'Veilig Thuis Testland',
  system: 'test',
  opened: '2024-01-01',
  violence: [],
  entries,
});

const sectorsIn = (id: string, ...entries: readonly Entry[]): readonly string[] =>
  detector
    .detect(dossier(...entries))
    .filter((statement) => statement.indicator === 'intersectoraal' && statement.entry === id)
    .flatMap((statement) => statement.set);

describe('names of professionals', () => {
  const introduced = entry('1', 'Gebeld door Fenna Zwart van het buurtteam.');

  it('stand for the party that the dossier ties them to', () => {
    expect(sectorsIn('2', introduced, entry('2', 'Met Fenna afgestemd wie langsgaat.'))).toEqual([
      'sociaal-domein',
    ]);
  });

  it('say nothing when the dossier does not tie them to one', () => {
    expect(
      sectorsIn('2', entry('1', 'Fenna belde.'), entry('2', 'Met Fenna afgestemd wie langsgaat.')),
    ).toEqual([]);
  });

  it('are not taken from the family', () => {
    const family = entry('0', 'Moeder Fenna (34), zoon Tim (6).', { label: 'Gezinssamenstelling' });
    expect(sectorsIn('2', family, introduced, entry('2', 'Met Fenna afgestemd wie langsgaat.'))).toEqual([]);
  });
});

describe('what is not about this case', () => {
  const text = 'Met de wijkagent afgestemd wie langsgaat.';
  const document = (name: string): NonNullable<Entry['document']> => ({
    name,
    mediaType: 'text/plain',
    readable: true,
    sections: [],
  });

  it('is skipped: a standard letter, a field on the past', () => {
    expect(
      sectorsIn(
        '1',
        entry('1', text, {
          mode: 'bijlage',
          title: 'Standaardbrief start.docx',
          document: document('Standaardbrief start.docx'),
        }),
      ),
    ).toEqual([]);
    expect(sectorsIn('1', entry('1', text, { label: 'Voorgeschiedenis' }))).toEqual([]);
  });

  it('is read when the document is about this case', () => {
    expect(
      sectorsIn(
        '1',
        entry('1', text, {
          mode: 'bijlage',
          title: 'Verslag maart.docx',
          document: document('Verslag maart.docx'),
        }),
      ),
    ).toEqual(['veiligheid-justitie']);
  });
});
