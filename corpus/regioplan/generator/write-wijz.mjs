import { attachmentBytes } from './attachment.mjs';
import { attributes, escapeXml } from './xml.mjs';

/** Jeugdbescherming: a folder per dossier with dossier.xml and the documents. Path → content. */
export function writeWijz({ organisation, dossiers }) {
  const files = new Map();
  for (const dossier of dossiers) {
    files.set(`${dossier.number}/dossier.xml`, dossierXml(dossier, organisation));
    for (const entry of dossier.entries.filter(({ kind }) => kind === 'bijlage')) {
      files.set(`${dossier.number}/documenten/${entry.title}`, attachmentBytes(entry));
    }
  }
  return files;
}

function dossierXml({ number, opened, closed, violence, entries }, organisation) {
  const head = attributes({ nummer: number, organisatie: organisation.name, start: opened, einde: closed });
  const sections = [...new Set(entries.map(({ section }) => section))];
  const parts = sections.map((section) => {
    const mine = entries.filter((entry) => entry.section === section).map(registrationXml);
    return `  <wijz:onderdeel naam="${escapeXml(section)}">\n${mine.join('')}  </wijz:onderdeel>\n`;
  });
  const nature = `  <wijz:aardProblematiek>${escapeXml(violence)}</wijz:aardProblematiek>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<wijz:dossier xmlns:wijz="urn:wijz:dossier"${head}>\n${nature}${parts.join('')}</wijz:dossier>\n`;
}

function registrationXml({ id, date, author, kind, field, title, text }) {
  const head = `<wijz:datum>${date}</wijz:datum><wijz:auteur>${escapeXml(author)}</wijz:auteur>`;
  return `    <wijz:registratie id="${id}">${head}${content({ kind, field, title, text })}</wijz:registratie>\n`;
}

function content({ kind, field, title, text }) {
  if (kind === 'bijlage')
    return `<wijz:document${attributes({ titel: title, bestand: `documenten/${title}` })}/>`;
  const isMessage = kind === 'bericht';
  const rubric = attributes({ naam: isMessage ? 'Bericht' : field, soort: isMessage ? 'tekst' : kind });
  const heading = title === undefined ? '' : `<wijz:titel>${escapeXml(title)}</wijz:titel>`;
  return `${heading}<wijz:rubriek${rubric}>${escapeXml(text)}</wijz:rubriek>`;
}
