import { type CodedDossier, type CodedEntry, isFilled } from './coded-dossiers.js';
import { csvTable } from './csv-table.js';
import type { Files } from './format.js';
import { writeVtXml } from './formats/vt-xml.js';

/** The last text of a dossier is what goes round as a message. */
export function isLastText(entry: CodedEntry, dossier: CodedDossier): boolean {
  return entry === lastText(dossier);
}

export interface MessageOf {
  readonly dossier: CodedDossier;
  readonly entry: CodedEntry;
  /** What the message calls the dossier by. */
  readonly key: string;
}

/** Dossiers in an export of their own, without the text that goes as a message, and the table that joins the two. */
export function withMessages(
  dossiers: readonly CodedDossier[],
  write: (messages: readonly MessageOf[]) => Files,
): Files {
  const messages = dossiers.flatMap((dossier, index) => {
    const entry = lastText(dossier);
    return entry ? [{ dossier, entry, key: String(FIRST_KEY + index) }] : [];
  });
  const kept = dossiers.map((dossier) => ({
    ...dossier,
    entries: dossier.entries.filter((entry) => !isLastText(entry, dossier)),
  }));
  const keys = messages.map(({ key, dossier }) => [key, dossier.id]);
  return {
    ...inFolder('dossiers', writeVtXml(kept)),
    ...inFolder('berichten', write(messages)),
    'sleutels.csv': csvTable([['sleutel', 'dossiernummer'], ...keys]),
  };
}

const FIRST_KEY = 900_000_001;

function lastText({ entries }: CodedDossier): CodedEntry | undefined {
  return entries.findLast((entry) => entry.kind === 'text' && isFilled(entry));
}

function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
