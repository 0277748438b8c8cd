import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { escapeXml } from '../escape-xml.js';
import { attachmentFiles } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { groupBy } from '../group-by.js';
import { TYPE_WORDS } from '../type-word.js';

export const vtXml: Format = { id: 'vt-xml', write: writeVtXml };

export function writeVtXml(dossiers: readonly CodedDossier[]): Files {
  const exports = groupBy(dossiers, ({ organisation }) => organisation);
  const files = [...exports].map(
    ([organisation, own], index) => [`export-${index + 1}.xml`, exportOf(organisation, own)] as const,
  );
  return {
    ...Object.fromEntries(files),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `bijlagen/${id}/${name}`),
  };
}

function exportOf(organisation: string, dossiers: readonly CodedDossier[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<dossierexport organisatie="${escapeXml(organisation)}">\n${dossiers.map(dossierOf).join('\n')}\n</dossierexport>\n`;
}

function dossierOf(dossier: CodedDossier): string {
  const { id, opened, closed = '', violence, entries } = dossier;
  const maps = [...groupBy(entries, ({ section }) => section)].map(
    ([section, inside]) =>
      `<map naam="${escapeXml(section)}">${inside.map((entry) => entryOf(entry, dossier)).join('\n')}</map>`,
  );
  return `<dossier casusnummer="${id}" geopend="${opened}" gesloten="${closed}" aardGeweld="${escapeXml(violence.join('; '))}">${maps.join('\n')}</dossier>`;
}

function entryOf(entry: CodedEntry, dossier: CodedDossier): string {
  const { id, date, author, field, kind, title = '', text } = entry;
  const head = `registratie="${id}" datum="${date}" medewerker="${escapeXml(author)}"`;
  if (kind === 'attachment')
    return `<bijlage ${head} naam="${escapeXml(title)}" bestand="bijlagen/${dossier.id}/${escapeXml(attachmentFile(entry).name)}"/>`;
  const subject = title === '' ? '' : ` onderwerp="${escapeXml(title)}"`;
  return `<veld ${head} naam="${escapeXml(field)}" type="${TYPE_WORDS[kind]}"${subject}>${escapeXml(text)}</veld>`;
}
