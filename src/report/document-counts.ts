import type { Language } from '../model/language.js';
import type { DocumentTally, OrganisationTable } from '../model/table.js';

const WORDS = {
  nl: {
    read: 'Documenten gelezen',
    scans: 'waarvan scans met tekstherkenning',
    withoutText: 'geen tekst te halen uit',
    withFormerVersions: 'met eerdere versies',
  },
  en: {
    read: 'Documents read',
    scans: 'of which scans with text recognition',
    withoutText: 'no text to be had from',
    withFormerVersions: 'with former versions',
  },
} as const;

/** `Documenten gelezen: 12 · waarvan scans met tekstherkenning: 3 · geen tekst te halen uit: 2 · met eerdere versies: 1`. */
export function documentCounts(tally: DocumentTally, language: Language = 'nl'): string {
  const words = WORDS[language];
  return (['read', 'scans', 'withoutText', 'withFormerVersions'] as const)
    .map((key) => `${words[key]}: ${tally[key]}`)
    .join(' · ');
}

/** Of the whole run; undefined when a table does not say. */
export function totalDocuments(tables: readonly OrganisationTable[]): DocumentTally | undefined {
  const tallies = tables.flatMap(({ documents }) => documents ?? []);
  if (tallies.length < tables.length) return undefined;
  const sum = (key: keyof DocumentTally): number => tallies.reduce((total, one) => total + one[key], 0);
  return {
    read: sum('read'),
    scans: sum('scans'),
    withoutText: sum('withoutText'),
    withFormerVersions: sum('withFormerVersions'),
  };
}
