import { attachmentBytes } from './attachment.mjs';
import { attributes, escapeXml } from './xml.mjs';

/** Veilig Thuis: one export.xml, and the attachments in a folder per dossier. Path → content. */
export function writeVtXml({ organisation, dossiers }) {
  const body = dossiers.map(dossierXml).join('');
  const root = attributes({ systeem: 'Veilig Thuis', organisatie: organisation.name });
  const files = new Map([
    [
      'export.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<dossierexport${root}>\n${body}</dossierexport>\n`,
    ],
  ]);
  for (const dossier of dossiers) {
    for (const entry of dossier.entries.filter(({ kind }) => kind === 'bijlage')) {
      files.set(fileOf(dossier, entry), attachmentBytes(entry));
    }
  }
  return files;
}

const fileOf = ({ number }, { title }) => `bijlagen/${number}/${title}`;

function dossierXml(dossier) {
  const { number, opened, closed, violence, entries } = dossier;
  const head = attributes({ casusnummer: number, geopend: opened, gesloten: closed, aardGeweld: violence });
  const sections = [...new Set(entries.map(({ section }) => section))];
  const maps = sections.map((section) => {
    const mine = entries
      .filter((entry) => entry.section === section)
      .map((entry) => entryXml(entry, dossier));
    return `    <map naam="${escapeXml(section)}">\n${mine.join('')}    </map>\n`;
  });
  return `  <dossier${head}>\n${maps.join('')}  </dossier>\n`;
}

function entryXml(entry, dossier) {
  const { id, date, author, kind, field, title, text } = entry;
  const common = { registratie: id, datum: date, medewerker: author };
  if (kind === 'bijlage') {
    return `      <bijlage${attributes({ ...common, naam: title, bestand: fileOf(dossier, entry) })}/>\n`;
  }
  const isMessage = kind === 'bericht';
  const own = { naam: isMessage ? 'Notitie' : field, type: isMessage ? 'tekst' : kind, onderwerp: title };
  return `      <veld${attributes({ ...common, ...own })}>${escapeXml(text)}</veld>\n`;
}
