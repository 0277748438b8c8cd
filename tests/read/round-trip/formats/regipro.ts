import { type CodedDossier, type CodedEntry, isFilled } from '../coded-dossiers.js';
import { csvTable } from '../csv-table.js';
import type { Files, Format } from '../format.js';
import { groupBy } from '../group-by.js';
import { dutchDate } from '../type-word.js';

export const regipro: Format = {
  id: 'regipro',
  write,
  gather: cellsOf,
  caseBecomes: { organisation: () => 'Lokaal team' },
  entryBecomes: {
    date: (_, dossier) => lastOf(dossier)?.date,
    author: (_, dossier) => lastOf(dossier)?.author,
    section: () => 'Kaart',
    label: ({ field }) => (FIXED.includes(field) ? `${field} (2)` : field),
    mode: ({ text }) => modeOf(text),
    text: ({ text }) => (modeOf(text) === 'vinkje' ? text.toLowerCase() : text),
  },
};

const FIXED = ['Kaartnummer', 'Startdatum', 'Einddatum', 'Problematiek', 'Bijgewerkt op', 'Regisseur'];

/** A column for each field: what was written under one name stands in one cell; of an attachment its name. */
function cellsOf({ entries }: CodedDossier): readonly CodedEntry[] {
  return [...groupBy(entries.filter(isFilled), ({ field }) => field).values()].map((group) => ({
    ...group[0]!,
    text: group
      .map(({ kind, title = '', text }) => (kind === 'attachment' ? title : text.trim()))
      .join('\n\n'),
  }));
}

function lastOf({ entries }: CodedDossier): CodedEntry | undefined {
  return entries.filter(isFilled).at(-1);
}

/** A card shows no kinds of field: only how they look. */
function modeOf(text: string): string {
  if (/^(?:ja|nee)$/iu.test(text)) return 'vinkje';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return 'getal';
  if (/^(?:rood|oranje|geel|groen)$/iu.test(text)) return 'kleurcode';
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? 'datum' : 'beschrijving';
}

function write(dossiers: readonly CodedDossier[]): Files {
  const columns = [...new Set(dossiers.flatMap((dossier) => cellsOf(dossier).map(({ field }) => field)))];
  const rows = dossiers.map((dossier) => rowOf(dossier, columns));
  return { 'kaartenbak.csv': csvTable([[...FIXED, ...columns], ...rows]) };
}

function rowOf(dossier: CodedDossier, columns: readonly string[]): readonly string[] {
  const { id, opened, closed = '', violence } = dossier;
  const cells = new Map(cellsOf(dossier).map(({ field, text }) => [field, text]));
  const last = lastOf(dossier);
  return [
    ...[id, dutchDate(opened), dutchDate(closed), violence.join('; ')],
    ...[dutchDate(last?.date ?? ''), last?.author ?? ''],
    ...columns.map((column) => cells.get(column) ?? ''),
  ];
}
