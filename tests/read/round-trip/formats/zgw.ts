import { attachmentFile } from '../attachment.js';
import { type CodedDossier, type CodedEntry, isMessage } from '../coded-dossiers.js';
import { attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';

export const zgw: Format = {
  id: 'zgw',
  write,
  caseBecomes: { organisation: () => 'Gemeente' },
  entryBecomes: {
    date: (entry) => (isProperty(entry) ? undefined : entry.date),
    author: (entry) => (isProperty(entry) ? undefined : entry.author),
    section: (entry) => {
      if (entry.kind === 'attachment') return 'Documenten';
      if (isProperty(entry)) return 'Eigenschappen';
      return isContact(entry) ? 'Klantinteracties' : 'Contactmomenten';
    },
    title: (entry) => (isProperty(entry) ? undefined : entry.title),
    mode: ({ kind }) => (kind === 'attachment' ? 'bijlage' : 'beschrijving'),
  },
};

/** A field is a property of the case, without date. */
function isProperty(entry: CodedEntry): boolean {
  return entry.kind !== 'attachment' && !isMessage(entry);
}

/** Of the contacts that have an author, those of Klantinteracties have a subject too. */
function isContact(entry: CodedEntry): boolean {
  return isMessage(entry) && entry.title !== undefined;
}

function write(dossiers: readonly CodedDossier[]): Files {
  return Object.fromEntries(
    dossiers.map((dossier) => [`${dossier.id}.json`, JSON.stringify(bundleOf(dossier), null, 1)]),
  );
}

function bundleOf(dossier: CodedDossier): object {
  const { id, opened, closed = null } = dossier;
  const fields = fieldsOf(dossier);
  return {
    zaak: { identificatie: id, startdatum: opened, einddatum: closed },
    statussen: [],
    eigenschappen: fields.filter(isProperty).map(({ field, text }) => ({ naam: field, waarde: text })),
    contactmomenten: fields
      .filter((entry) => isMessage(entry) && !isContact(entry))
      .map(({ date, author, text }) => ({
        registratiedatum: `${date}T12:00:00Z`,
        medewerkerIdentificatie: { achternaam: author },
        tekst: text,
      })),
    klantinteracties: fields.filter(isContact).map(({ date, author, title, text }) => ({
      hadBetrokkenActoren: [{ naam: author }],
      onderwerp: title,
      inhoud: text,
      plaatsgevondenOp: `${date}T12:00:00Z`,
    })),
    enkelvoudiginformatieobjecten: attachmentsOf(dossier).map(documentOf),
  };
}

function documentOf(entry: CodedEntry): object {
  const { name, bytes } = attachmentFile(entry);
  return {
    ...{ creatiedatum: entry.date, auteur: entry.author, titel: entry.title, bestandsnaam: name },
    inhoud: Buffer.from(bytes).toString('base64'),
  };
}
