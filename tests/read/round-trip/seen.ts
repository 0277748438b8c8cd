import type { Dossier, Entry } from '../../../src/model/dossier.js';
import {
  type CodedDossier,
  type CodedEntry,
  isMessage,
  isMessageField,
  type Kind,
} from './coded-dossiers.js';

export const CASE_FIELDS = ['number', 'organisation', 'opened', 'closed', 'violence'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];
export const ENTRY_FIELDS = ['id', 'date', 'author', 'section', 'label', 'title', 'mode', 'text'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** What is compared of a dossier and of an entry; what is not there is undefined. */
export type SeenCase = Readonly<Record<CaseField, string | undefined>>;
export type SeenEntry = Readonly<Record<EntryField, string | undefined>>;

const MODES: Readonly<Record<Kind, string>> = {
  text: 'beschrijving',
  choice: 'vinkje',
  checkbox: 'vinkje',
  number: 'getal',
  colour: 'kleurcode',
  date: 'datum',
  attachment: 'bijlage',
};

export function writtenCase({ id, organisation, opened, closed, violence }: CodedDossier): SeenCase {
  return { number: id, organisation, opened, closed, violence: violence.join('; ') };
}

/** An entry as its writer meant it. */
export function writtenEntry(entry: CodedEntry): SeenEntry {
  const { id, date, author, section, field, title, kind, text } = entry;
  const isFree = kind === 'attachment' || isMessage(entry);
  return {
    ...{ id, date, author, section, text: text.trim(), mode: MODES[kind] },
    label: isFree ? undefined : field,
    title:
      isMessage(entry) && title !== undefined && isMessageField({ ...entry, field: title })
        ? undefined
        : title,
  };
}

export function readCase({ sourceNumber, organisation, opened, closed, violence }: Dossier): SeenCase {
  return { number: sourceNumber, organisation, opened, closed, violence: violence.join('; ') };
}

export function readEntry({ id, date, author, place, label, title, mode, text }: Entry): SeenEntry {
  return { id, date, author, section: place[0], label, title, mode, text };
}

/** Without space and hyphens: documents break lines elsewhere. */
export function letters(text: string | undefined): string {
  return (text ?? '').replaceAll('…', '...').replace(/[\s\u00ad-]+/gu, '');
}
