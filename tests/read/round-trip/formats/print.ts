import type { PdfLineSpec } from '../../make/pdf-file.js';
import { pdfPages } from '../../make/pdf-file.js';
import { throughWindows1252 } from '../../make/windows-1252.js';
import { type CodedDossier, type CodedEntry, isLog, isMessageField } from '../coded-dossiers.js';
import { attachmentFiles } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { groupBy } from '../group-by.js';
import { pagesOf, wrapped } from '../printed-lines.js';
import { writtenEntry } from '../seen.js';
import { dutchDate } from '../type-word.js';

export const print: Format = {
  id: 'print',
  write,
  breaksLines: true,
  entryBecomes: {
    label: (entry) => (isFree(entry) ? undefined : headingOf(entry)),
    title: (entry) => {
      if (entry.kind === 'attachment') return entry.title;
      if (!isFree(entry) || (entry.title === undefined && isMessageField(entry))) return undefined;
      return headingOf(entry);
    },
    mode: (entry) => (entry.kind === 'choice' ? 'beschrijving' : writtenEntry(entry).mode),
    text: ({ kind, text }) => (kind === 'attachment' ? text : throughWindows1252(text)),
  },
};

/** A heading in a log is the subject of a message, and one that only says that it is a message is no field. */
function isFree(entry: CodedEntry): boolean {
  return isLog(entry) || entry.kind === 'attachment' || (entry.title === undefined && isMessageField(entry));
}

function headingOf({ title, field }: CodedEntry): string {
  return title ?? field;
}

function write(dossiers: readonly CodedDossier[]): Files {
  return {
    ...Object.fromEntries(
      dossiers.map((dossier) => [
        `${dossier.id}/Dossier ${dossier.id}.pdf`,
        pdfPages(pagesOf(linesOf(dossier))),
      ]),
    ),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `${id}/bijlagen/${name}`),
  };
}

function linesOf({
  id,
  organisation,
  opened,
  closed,
  violence,
  entries,
}: CodedDossier): readonly PdfLineSpec[] {
  const until = closed === undefined ? '' : ` · gesloten ${dutchDate(closed)}`;
  const sections = [...groupBy(entries, ({ section }) => section)];
  return [
    { text: `Dossier ${id}`, bold: true, size: 14 },
    { text: `${organisation} · geopend ${dutchDate(opened)}${until}` },
    { text: `Aard problematiek: ${violence.join('; ')}` },
    ...sections.flatMap(([section, inside]) => [
      OPEN_LINE,
      { text: section, bold: true, size: 12 },
      ...inside.flatMap(entryLines),
    ]),
  ];
}

const OPEN_LINE: PdfLineSpec = { text: '' };

function entryLines(entry: CodedEntry): readonly PdfLineSpec[] {
  const { date, author, kind, title, field } = entry;
  if (kind === 'attachment')
    return [OPEN_LINE, ...wrapped(`Bijlage: ${title} (${dutchDate(date)}, ${author})`)];
  const heading = `${title ?? field} ${dutchDate(date)} · ${author}`;
  return [OPEN_LINE, ...wrapped(heading, { bold: true }), ...wrapped(contentOf(entry))];
}

function contentOf({ kind, text }: CodedEntry): string {
  if (kind === 'date') return dutchDate(text);
  if (kind !== 'checkbox' || text === '') return text;
  return text === 'ja' ? '[x] ja [ ] nee' : '[ ] ja [x] nee';
}
