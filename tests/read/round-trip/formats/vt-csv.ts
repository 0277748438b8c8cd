import { throughWindows1252, windows1252 } from '../../make/windows-1252.js';
import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { csvTable } from '../csv-table.js';
import { attachmentFiles, attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { dutchDate, TYPE_WORDS } from '../type-word.js';

export const vtCsv: Format = {
  id: 'vt-csv',
  write,
  caseBecomes: { organisation: () => 'Veilig Thuis' },
  entryBecomes: {
    text: ({ kind, text }) => (kind === 'attachment' ? text : throughWindows1252(text.trim())),
  },
};

function write(dossiers: readonly CodedDossier[]): Files {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): Buffer =>
    windows1252(csvTable([head, ...rows]));
  return {
    'dossiers.csv': table(
      ['casusnummer', 'datum_open', 'datum_gesloten', 'aard_geweld'],
      dossiers.map(caseRow),
    ),
    'registraties.csv': table(
      ['casusnummer', 'registratienr', 'datum', 'medewerker', 'map', 'veld', 'type', 'onderwerp', 'waarde'],
      dossiers.flatMap((dossier) => fieldsOf(dossier).map((entry) => fieldRow(entry, dossier))),
    ),
    'bijlagen.csv': table(
      ['casusnummer', 'registratienr', 'datum', 'medewerker', 'map', 'bestandsnaam', 'pad'],
      dossiers.flatMap((dossier) => attachmentsOf(dossier).map((entry) => attachmentRow(entry, dossier))),
    ),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `bijlagen/${id}/${name}`),
  };
}

function caseRow({ id, opened, closed = '', violence }: CodedDossier): readonly string[] {
  return [id, dutchDate(opened), dutchDate(closed), violence.join('; ')];
}

function fieldRow(entry: CodedEntry, dossier: CodedDossier): readonly string[] {
  const { field, kind, title = '' } = entry;
  return [...head(entry, dossier), field, TYPE_WORDS[kind], title, content(entry)];
}

function attachmentRow(entry: CodedEntry, dossier: CodedDossier): readonly string[] {
  const { name } = attachmentFile(entry);
  return [...head(entry, dossier), entry.title ?? '', `bijlagen/${dossier.id}/${name}`];
}

function head({ id, date, author, section }: CodedEntry, dossier: CodedDossier): readonly string[] {
  return [dossier.id, id, dutchDate(date), author, section];
}

function content({ kind, text }: CodedEntry): string {
  if (kind === 'number') return text.replace('.', ',');
  return kind === 'date' ? dutchDate(text) : text;
}
