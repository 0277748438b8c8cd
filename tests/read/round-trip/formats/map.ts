import { posix } from 'node:path';
import { attachmentFile, safeName } from '../attachment.js';
import { type CodedDossier, type CodedEntry, isFilled } from '../coded-dossiers.js';
import type { Files, Format } from '../format.js';

export const map: Format = {
  id: 'map',
  write,
  breaksLines: true,
  caseBecomes: { organisation: () => 'Onbekende organisatie' },
  entryBecomes: {
    section: (entry) => withoutVersion(stemOf(entry)),
    title: (entry) => fileName(entry),
    mode: () => 'bijlage',
    text: ({ text }) => text,
  },
};

/** A folder for each section, in it a file for everything that was filled in. */
function write(dossiers: readonly CodedDossier[]): Files {
  return Object.fromEntries(
    dossiers.flatMap(({ id, entries }) =>
      entries
        .filter(isFilled)
        .map((entry) => [`${id}/${safeName(entry.section)}/${fileName(entry)}`, bytesOf(entry)] as const),
    ),
  );
}

function bytesOf(entry: CodedEntry): Uint8Array {
  return entry.kind === 'attachment' ? attachmentFile(entry).bytes : Buffer.from(entry.text);
}

/** `RE_ Naomi L. (2)` → `RE Naomi L` */
function withoutVersion(stem: string): string {
  return stem
    .replace(/_/gu, ' ')
    .replace(/\d\d-\d\d-\d{4}| (?:v|versie )\d(?:\.\d)?(?= |$)/gu, '')
    .replace(/\((?:\d|kopie)?\)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '');
}

/** `2024-01-15 Veiligheidsplan.txt` */
function fileName(entry: CodedEntry): string {
  const extension = entry.kind === 'attachment' ? posix.extname(attachmentFile(entry).name) : '.txt';
  return `${entry.date} ${stemOf(entry)}${extension}`;
}

function stemOf(entry: CodedEntry): string {
  if (entry.kind !== 'attachment') return safeName(entry.title ?? entry.field);
  const { name } = attachmentFile(entry);
  return name.slice(0, name.length - posix.extname(name).length);
}
