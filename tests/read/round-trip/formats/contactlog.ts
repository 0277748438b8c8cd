import { workbook } from '../../make/workbook.js';
import { attachmentFile } from '../attachment.js';
import { type CodedDossier, type CodedEntry, isMessage } from '../coded-dossiers.js';
import { escapeXml } from '../escape-xml.js';
import { attachmentFiles, attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { dutchDate, TYPE_WORDS } from '../type-word.js';

export const contactlog: Format = {
  id: 'contactlog',
  write,
  caseBecomes: { organisation: () => 'Lokaal team' },
  entryBecomes: { section: sectionOf },
};

function sectionOf(entry: CodedEntry): string {
  if (entry.kind === 'attachment') return 'Documenten';
  return isMessage(entry) ? 'Contactregistraties' : entry.section;
}

function write(dossiers: readonly CodedDossier[]): Files {
  const rows = (pick: (dossier: CodedDossier) => readonly CodedEntry[], row: EntryRow): readonly Row[] =>
    dossiers.flatMap((dossier) => pick(dossier).map((entry) => row(entry, dossier)));
  const messages = (dossier: CodedDossier) => fieldsOf(dossier).filter(isMessage);
  const fields = (dossier: CodedDossier) => fieldsOf(dossier).filter((entry) => !isMessage(entry));
  const sheets: Readonly<Record<string, readonly Row[]>> = {
    Dossiers: [['Dossiernr', 'Start', 'Einde', 'Aard problematiek'], ...dossiers.map(caseRow)],
    Contactregistraties: [[...HEAD, 'Onderwerp', 'Bericht'], ...rows(messages, messageRow)],
    'Plan en partners': [[...HEAD, 'Onderdeel', 'Veld', 'Soort', 'Waarde'], ...rows(fields, fieldRow)],
    Documenten: [[...HEAD, 'Document', 'Bestand'], ...rows(attachmentsOf, documentRow)],
  };
  const escaped = Object.entries(sheets).map(([name, lines]) => [
    name,
    lines.map((line) => line.map(escapeXml)),
  ]);
  return {
    'contactregistraties.xlsx': workbook(Object.fromEntries(escaped)),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `documenten/${id}/${name}`),
  };
}

type Row = readonly string[];
type EntryRow = (entry: CodedEntry, dossier: CodedDossier) => Row;

const HEAD: Row = ['Dossiernr', 'Nr', 'Datum', 'Medewerker'];

function caseRow({ id, opened, closed = '', violence }: CodedDossier): Row {
  return [id, dutchDate(opened), dutchDate(closed), violence.join('; ')];
}

function head({ id, date, author }: CodedEntry, dossier: CodedDossier): Row {
  return [dossier.id, id, dutchDate(date), author];
}

function messageRow(entry: CodedEntry, dossier: CodedDossier): Row {
  return [...head(entry, dossier), entry.title ?? '', entry.text];
}

function fieldRow(entry: CodedEntry, dossier: CodedDossier): Row {
  const { section, field, title, kind, text } = entry;
  const named = title === undefined ? field : `${field} · ${title}`;
  return [...head(entry, dossier), section, named, TYPE_WORDS[kind], text];
}

function documentRow(entry: CodedEntry, dossier: CodedDossier): Row {
  return [
    ...head(entry, dossier),
    entry.title ?? '',
    `documenten/${dossier.id}/${attachmentFile(entry).name}`,
  ];
}
