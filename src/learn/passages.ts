import { z } from 'zod';
import type { Dossier, Entry } from '../model/dossier.js';
import { Problem } from '../model/problem.js';
import { STATEMENT_VALUES, type StatementValue } from '../model/statement.js';

/** A passage of a contrast set (corpus/coded/passages): a few sentences, coded as a whole. */
export interface Passage {
  /** File and line. */
  readonly id: string;
  /** What the set is about: the part of its header after the number. */
  readonly matter: string;
  readonly tags: readonly string[];
  readonly style: string;
  readonly codes: readonly { readonly indicator: string; readonly value: StatementValue }[];
  readonly section?: string;
  readonly label?: string;
  readonly title?: string;
  readonly text: string;
}

/** Reads the passages of one file. @throws Problem naming the line that is wrong. */
export function readPassages(file: string, content: string): readonly Passage[] {
  const passages: Passage[] = [];
  let matter = '';
  content.split(/\r?\n/u).forEach((line, index) => {
    if (line.startsWith('#')) matter = line.replace(/^#\s*\d+\s*·?\s*/u, '').trim();
    else if (line.trim() !== '') passages.push(readPassage(`${file}:${index + 1}`, matter, line));
  });
  return passages;
}

const PLACE = /^\[(?<section>[^\]>:]+)(?: > (?<label>[^\]:]+))?(?:: (?<title>[^\]]+))?\]\s*/u;

function readPassage(id: string, matter: string, line: string): Passage {
  const [head, codes, written, ...rest] = line.split(' | ');
  if (head === undefined || codes === undefined || written === undefined || rest.length > 0)
    throw new Problem(`${id}: een passage heeft drie delen, gescheiden door " | ".`, 'corpus');
  const tags = head.trim().split(/\s+/u);
  const place = PLACE.exec(written);
  return {
    id,
    matter,
    tags: tags.slice(0, -1),
    style: tags.at(-1)!,
    codes:
      codes.trim() === '-'
        ? []
        : codes
            .trim()
            .split(/\s+/u)
            .map((code) => readCode(id, code)),
    ...placeOf(place?.groups ?? {}),
    text: written.slice(place?.[0].length ?? 0).replaceAll('\\n', '\n'),
  };
}

const valueSchema = z.enum(STATEMENT_VALUES);

function readCode(id: string, code: string): Passage['codes'][number] {
  const [indicator = '', coded = ''] = code.split('=');
  const value = valueSchema.safeParse(coded.split(':')[0]);
  if (value.success) return { indicator, value: value.data };
  throw new Problem(`${id}: "${code}" is geen code; schrijf indicator=ja, nee of gepland.`, 'corpus');
}

function placeOf({ section, label, title }: Partial<Record<string, string>>) {
  return {
    ...(section !== undefined && { section: section.trim() }),
    ...(label !== undefined && { label: label.trim() }),
    ...(title !== undefined && { title: title.trim() }),
  };
}

/** A passage as a dossier of one entry, some months after its opening. */
export function dossierOf({ id, section = 'Contactjournaal', label, title, text }: Passage): Dossier {
  const entry: Entry = {
    id: 'e1',
    date: '2024-06-01',
    place: label === undefined ? [section] : [section, label],
    ...(label !== undefined && { label }),
    ...(title !== undefined && { title }),
    mode: 'beschrijving',
    text,
    origin: { file: id, locator: '' },
  };
  return {
    id,
    sourceNumber: id,
    organisation: 'passages',
    system: 'passages',
    opened: '2024-03-01',
    violence: [],
    entries: [entry],
  };
}
