import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { escapeXml } from '../escape-xml.js';
import { attachmentFiles } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { groupBy } from '../group-by.js';
import { TYPE_WORDS } from '../type-word.js';

export const wijz: Format = { id: 'wijz', write };

function write(dossiers: readonly CodedDossier[]): Files {
  return {
    ...Object.fromEntries(dossiers.map((dossier) => [`${dossier.id}/dossier.xml`, dossierOf(dossier)])),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `${id}/documenten/${name}`),
  };
}

function dossierOf({ id, organisation, opened, closed = '', violence, entries }: CodedDossier): string {
  const parts = [...groupBy(entries, ({ section }) => section)].map(
    ([section, inside]) =>
      `<w:onderdeel naam="${escapeXml(section)}">${inside.map(registrationOf).join('\n')}</w:onderdeel>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<w:dossier xmlns:w="urn:wijz:dossier" nummer="${id}" organisatie="${escapeXml(organisation)}" start="${opened}" einde="${closed}">
<w:aardProblematiek>${escapeXml(violence.join('; '))}</w:aardProblematiek>
${parts.join('\n')}
</w:dossier>
`;
}

function registrationOf(entry: CodedEntry): string {
  const { id, date, author, title } = entry;
  const subject =
    title === undefined || entry.kind === 'attachment' ? '' : `<w:titel>${escapeXml(title)}</w:titel>`;
  return `<w:registratie id="${id}"><w:datum>${date}</w:datum><w:auteur>${escapeXml(author)}</w:auteur>${subject}${contentOf(entry)}</w:registratie>`;
}

function contentOf(entry: CodedEntry): string {
  const { field, kind, title = '', text } = entry;
  if (kind === 'attachment')
    return `<w:document titel="${escapeXml(title)}" bestand="documenten/${escapeXml(attachmentFile(entry).name)}"/>`;
  return `<w:rubriek naam="${escapeXml(field)}" soort="${TYPE_WORDS[kind]}">${escapeXml(text)}</w:rubriek>`;
}
