import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { attachmentFiles, attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';

export const samen1plan: Format = {
  id: 'samen1plan',
  write,
  entryBecomes: {
    section: ({ kind }) => (kind === 'attachment' ? 'Documenten' : 'Voortgang'),
    label: ({ kind }) => (kind === 'number' ? 'Cijfer' : undefined),
    title: ({ title, field }) => title ?? field,
    mode: ({ kind }) => ({ number: 'getal', attachment: 'bijlage' })[kind as string] ?? 'beschrijving',
  },
};

function write(dossiers: readonly CodedDossier[]): Files {
  return {
    ...Object.fromEntries(dossiers.map((dossier) => [`${dossier.id}.json`, JSON.stringify(planOf(dossier))])),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `bestanden/${id}/${name}`),
  };
}

function planOf(dossier: CodedDossier): object {
  const { id, opened, closed = '', organisation } = dossier;
  return {
    samen1plan: { plan: id, gestart: opened, afgerond: closed, organisatie: organisation },
    doelen: [],
    voortgang: fieldsOf(dossier).map(progressOf),
    bestanden: attachmentsOf(dossier).map((entry) => ({
      ...{ datum: entry.date, door: entry.author, titel: entry.title },
      pad: `bestanden/${id}/${attachmentFile(entry).name}`,
    })),
  };
}

function progressOf({ date, author, title, field, kind, text }: CodedEntry): object {
  const content = kind === 'number' ? { cijfer: text } : { bericht: text };
  return { datum: date, door: author, doel: title ?? field, ...content };
}
