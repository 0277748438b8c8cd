import type { DocumentRef, Entry, Mode } from '../model/dossier.js';
import type { Profile } from '../model/profile.js';
import type { ReadDocument, RecordField, SourceRecord } from '../model/record.js';
import { dateInText } from './date-in-text.js';
import { parseContent } from './parse-content.js';
import { parseDate } from './parse-date.js';

export interface AdaptEntry {
  readonly profile: Profile;
  readonly record: SourceRecord;
  readonly id: string;
  /** What was read of the record's file; absent when it could not be read. */
  readonly document?: ReadDocument | undefined;
}

/** One record as an entry; undefined when nothing is filled in. */
export function adaptEntry(request: AdaptEntry): Entry | undefined {
  return request.record.kind === 'document' ? documentEntry(request) : fieldEntry(request);
}

function fieldEntry({ profile, record, id }: AdaptEntry): Entry | undefined {
  const value = filled(profile, record);
  const type = profile.types[value('type')?.toLowerCase() ?? ''] ?? 'beschrijving';
  const mode: Mode = type === 'keuze' ? 'vinkje' : type;
  const text = parseContent(value('text') ?? '', type);
  if (text === '') return undefined;
  const [section = '', field = '', title] = [value('section'), value('field'), value('title')];
  if (mode === 'beschrijving' && isMessage({ profile, section, field, title }))
    return {
      ...basics({ profile, record, id }),
      place: [section || field],
      ...optional({ title: subject(profile, title) }),
      mode,
      text,
    };
  const place = [section, field].filter((level) => level !== '');
  return { ...basics({ profile, record, id }), place, ...optional({ label: field, title }), mode, text };
}

function documentEntry({ profile, record, id, document }: AdaptEntry): Entry | undefined {
  const value = filled(profile, record);
  const name = value('title') ?? baseName(value('file') ?? '');
  if (name === '') return undefined;
  const mode: Mode = document?.confidence ? 'bijlage (scan)' : 'bijlage';
  const place = [value('section') ?? 'Documenten'];
  return {
    ...basics({ profile, record, id }),
    ...dateWritten({ profile, record, document }),
    place,
    title: name,
    mode,
    text: document?.readable ? document.text : name,
    document: reference(name, document),
  };
}

/** Dates in a table are of its rows. */
const TABLES = /spreadsheetml|text\/csv/u;

/** Of a loose file the export knows no date: its name has one, or its first lines. */
function dateWritten({ profile, record, document }: Omit<AdaptEntry, 'id'>): Pick<Entry, 'date'> {
  if (profile.form !== 'map' || !document || parseDate(record.values.date ?? '') !== undefined) return {};
  if (TABLES.test(document.mediaType)) return {};
  const date = dateInText(document.text);
  return date === undefined ? {} : { date };
}

function reference(name: string, document: ReadDocument | undefined): DocumentRef {
  if (!document) return { name, mediaType: 'application/octet-stream', readable: false, sections: [] };
  const { mediaType, readable, sections, confidence } = document;
  return { name, mediaType, readable, sections, ...(confidence && { confidence }) };
}

interface Slot {
  readonly profile: Profile;
  readonly section: string;
  readonly field: string;
  readonly title: string | undefined;
}

/** A message in a log has no field of its own: its field only says that it is a message. */
function isMessage({ profile, section, field, title }: Slot): boolean {
  const { sections, fields } = profile.messages;
  return field === '' || fields.includes(field) || (sections.includes(section) && title !== undefined);
}

/** Some systems fill an empty subject with the kind of message: that is none. */
function subject({ messages }: Profile, title: string | undefined): string | undefined {
  return title !== undefined && messages.fields.includes(title) ? undefined : title;
}

function basics({ profile, record, id }: AdaptEntry): Pick<Entry, 'id' | 'date' | 'author' | 'origin'> {
  const value = filled(profile, record);
  const date = parseDate(value('date') ?? '');
  return {
    id,
    ...optional({ date, author: value('author') }),
    origin: { file: record.file, locator: record.locator },
  };
}

/** The values of a record without what the profile calls empty. */
function filled(profile: Profile, record: SourceRecord): (field: RecordField) => string | undefined {
  return (field) => {
    const value = record.values[field]?.trim() ?? '';
    return value === '' || profile.empty.includes(value.toLowerCase()) ? undefined : value;
  };
}

function optional<K extends string>(
  values: Readonly<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  // Only undefined and empty values were taken out.
  return Object.fromEntries(present) as Partial<Record<K, string>>;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? '';
}
