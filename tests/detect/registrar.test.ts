import { expect, test } from 'vitest';
import { registrarOf } from '../../src/detect/registrar.js';
import type { Dossier } from '../../src/model/dossier.js';

interface Told {
  readonly organisation?: string;
  readonly authors?: readonly string[];
  readonly place?: string;
}

const dossier = ({ organisation = 'Organisatie', authors = [''], place = 'Log' }: Told): Dossier => ({
  id: 'D00001',
  sourceNumber: '1',
  organisation,
  system: 'voorbeeld',
  violence: [],
  entries: authors.map((author, at) => ({
    id: `e${at}`,
    author,
    place: [place],
    mode: 'beschrijving',
    text: 'tekst',
    origin: { file: 'voorbeeld', locator: '1' },
  })),
});

test.each<[string, Told, string | undefined]>([
  ['what most authors are', { authors: ['A (gezinsmanager)', 'B (gezinsmanager)', 'C (consulent)'] }, 'jb'],
  [
    'authors before a name that is a default',
    { authors: ['A (lokaal team)'], organisation: 'Veilig Thuis' },
    'lt',
  ],
  ['places where authors say nothing', { place: 'Triage', organisation: 'Wijkteam Noord' }, 'vt'],
  ['places where authors are even', { authors: ['A (VT)', 'B (wijkteam)'], place: 'Bodemeisen' }, 'jb'],
  ['the name where nothing else tells', { organisation: 'Jeugdbescherming Zuid' }, 'jb'],
  ['nobody where nothing tells', {}, undefined],
])('who registers is told by %s', (_, told, registrar) => {
  expect(registrarOf(dossier(told))).toBe(registrar);
});
