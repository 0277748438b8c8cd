import type { Dossier, Entry } from '../../model/dossier.js';
import type { Language } from '../../model/language.js';
import type { Refusal } from '../../model/problem.js';
import type { Proposal } from '../../model/proposal.js';
import { columns } from './columns.js';
import { fill } from './fill.js';

const WORDS = {
  nl: {
    preview: 'Zo worden de eerste dossiers met dit profiel gelezen:',
    opened: 'geopend',
    closed: 'gesloten',
    none: 'geen enkel dossier',
    entries: 'registraties',
    head: ['datum', 'plek', 'wijze', 'onderwerp', 'door', 'tekst'],
    more: '… en nog {}',
    refused: 'Geweigerd:',
    choices: '{} keuzes, waarvan {} te controleren',
    doubts: 'Niet te bepalen:',
  },
  en: {
    preview: 'This is how the first dossiers are read by this profile:',
    opened: 'opened',
    closed: 'closed',
    none: 'not a single dossier',
    entries: 'entries',
    head: ['date', 'place', 'mode', 'subject', 'by', 'text'],
    more: '… and {} more',
    refused: 'Refused:',
    choices: '{} choices, {} of them to be checked',
    doubts: 'Could not be decided:',
  },
} as const;

const SHOWN = 8;

export interface Preview {
  readonly proposal: Proposal;
  readonly preview: readonly Dossier[];
  readonly refusals: readonly Refusal[];
}

/** Two dossiers as they are read, and what was left open; for the screen alone: it quotes dossiers. */
export function printPreview({ proposal, preview, refusals }: Preview, language: Language): string {
  const words = WORDS[language];
  const { choices, doubts } = proposal;
  const unsure = choices.filter(({ sure }) => !sure).length;
  return [
    words.preview,
    ...(preview.length === 0 ? ['', words.none] : preview.flatMap((one) => dossierLines(one, language))),
    ...(refusals.length === 0 ? [] : ['', words.refused]),
    ...refusals.map(({ file, code, reason }) => `  ${file} [${code}] ${reason}`),
    '',
    fill(words.choices, choices.length, unsure),
    ...(doubts.length === 0 ? [] : [words.doubts, ...doubts.map((doubt) => `  ${doubt}`)]),
    '',
  ].join('\n');
}

function dossierLines(dossier: Dossier, language: Language): readonly string[] {
  const words = WORDS[language];
  const { sourceNumber, organisation, opened, closed, violence, entries } = dossier;
  const facts = [
    organisation,
    `${words.opened} ${opened ?? '–'}`,
    `${words.closed} ${closed ?? '–'}`,
    violence.join(', '),
    `${entries.length} ${words.entries}`,
  ];
  return [
    '',
    `${sourceNumber} · ${facts.filter((fact) => fact !== '').join(' · ')}`,
    ...columns([words.head, ...entries.slice(0, SHOWN).map(entryRow)]).map((line) => `  ${line}`),
    ...(entries.length > SHOWN ? [`  ${fill(words.more, entries.length - SHOWN)}`] : []),
  ];
}

function entryRow({ date, place, mode, title, author, text }: Entry): readonly string[] {
  return [
    date ?? '–',
    place.join(' / '),
    mode,
    short(title ?? '', 24),
    short(author ?? '', 24),
    short(text, 60),
  ];
}

function short(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
