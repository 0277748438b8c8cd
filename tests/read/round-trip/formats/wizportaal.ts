import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { writtenEntry } from '../seen.js';
import { TYPE_WORDS } from '../type-word.js';

export const wizportaal: Format = {
  id: 'wizportaal',
  write,
  entryBecomes: {
    section: (entry) => {
      if (entry.kind === 'attachment') return 'Documenten';
      return isContact(entry) ? 'Contacten' : entry.section;
    },
    label: (entry) => (isContact(entry) || entry.kind === 'attachment' ? undefined : entry.field),
    title: (entry) => (isContact(entry) || entry.kind === 'attachment' ? entry.title : undefined),
    mode: (entry) =>
      entry.kind === 'colour' || entry.kind === 'date' ? 'beschrijving' : writtenEntry(entry).mode,
  },
};

/** What has a subject is a contact; a sheet has questions without. */
function isContact({ kind, title }: CodedEntry): boolean {
  return kind === 'text' && title !== undefined;
}

function write(dossiers: readonly CodedDossier[]): Files {
  return { 'dossiers.ndjson': dossiers.map((dossier) => `${JSON.stringify(dossierOf(dossier))}\n`).join('') };
}

function dossierOf(dossier: CodedDossier): object {
  const { id, opened, closed = '', organisation, violence } = dossier;
  const fields = fieldsOf(dossier);
  return {
    wizDossier: id,
    aangemaakt: opened,
    afgesloten: closed,
    team: organisation,
    themas: violence,
    bladen: fields
      .filter((entry) => !isContact(entry))
      .map(({ date, author, section, field, kind, text }) => ({
        ...{ datum: date, medewerker: author, blad: section, vraag: field },
        ...{ soort: TYPE_WORDS[kind], antwoord: text },
      })),
    contacten: fields.filter(isContact).map(({ date, author, title, text }) => ({
      moment: date,
      medewerker: author,
      onderwerp: title,
      tekst: text,
    })),
    documenten: attachmentsOf(dossier).map(documentOf),
  };
}

function documentOf(entry: CodedEntry): object {
  const { name, bytes } = attachmentFile(entry);
  return {
    datum: entry.date,
    medewerker: entry.author,
    naam: entry.title,
    bestandsnaam: name,
    inhoud: Buffer.from(bytes).toString('base64'),
  };
}
