import { type AttachmentFile, attachmentFile } from './attachment.js';
import type { CodedDossier, CodedEntry } from './coded-dossiers.js';
import type { Files } from './format.js';

type Place = (dossier: CodedDossier, file: AttachmentFile) => string;

/** Path of each attachment, as `place` says. */
export function attachmentFiles(dossiers: readonly CodedDossier[], place: Place): Files {
  return Object.fromEntries(
    dossiers.flatMap((dossier) =>
      attachmentsOf(dossier).map((entry) => {
        const file = attachmentFile(entry);
        return [place(dossier, file), file.bytes] as const;
      }),
    ),
  );
}

export function attachmentsOf({ entries }: CodedDossier): readonly CodedEntry[] {
  return entries.filter(({ kind }) => kind === 'attachment');
}

export function fieldsOf({ entries }: CodedDossier): readonly CodedEntry[] {
  return entries.filter(({ kind }) => kind !== 'attachment');
}
