import { attachmentFile } from '../attachment.js';
import type { CodedDossier, CodedEntry } from '../coded-dossiers.js';
import { attachmentFiles, attachmentsOf, fieldsOf } from '../files-of.js';
import type { Files, Format } from '../format.js';
import { groupBy } from '../group-by.js';

export const pgax: Format = {
  id: 'pgax',
  write,
  entryBecomes: {
    date: ({ kind, date }, { opened }) => (kind === 'checkbox' ? opened : date),
    author: ({ kind, author }) => (LISTS.has(kind) ? undefined : author),
    section: ({ kind }) => SECTIONS[kind] ?? 'Overleggen',
    label: ({ kind, field }) => (kind === 'checkbox' ? field : kind === 'colour' ? 'Risico' : undefined),
    title: ({ kind, field, title }) => (kind === 'checkbox' ? undefined : (title ?? field)),
    mode: ({ kind }) => MODES[kind] ?? 'beschrijving',
  },
};

const LISTS: ReadonlySet<string> = new Set(['checkbox', 'colour', 'attachment']);
const SECTIONS: Readonly<Record<string, string>> = {
  checkbox: 'Criteria',
  colour: 'Leefgebieden',
  attachment: 'Documenten',
};
const MODES: Readonly<Record<string, string>> = {
  checkbox: 'vinkje',
  colour: 'kleurcode',
  attachment: 'bijlage',
};

function write(dossiers: readonly CodedDossier[]): Files {
  const exports = [...groupBy(dossiers, ({ organisation }) => organisation)].map(
    ([zorgEnVeiligheidshuis, own], index) =>
      [
        `export-${index + 1}.json`,
        JSON.stringify({ zorgEnVeiligheidshuis, casussen: own.map(caseOf) }, null, 1),
      ] as const,
  );
  return {
    ...Object.fromEntries(exports),
    ...attachmentFiles(dossiers, ({ id }, { name }) => `bijlagen/${id}/${name}`),
  };
}

function caseOf(dossier: CodedDossier): object {
  const { id, opened, closed = null, violence } = dossier;
  const fields = fieldsOf(dossier);
  const of = (kind: string): readonly CodedEntry[] => fields.filter((entry) => entry.kind === kind);
  return {
    casusnummer: id,
    aanmelddatum: opened,
    afsluitdatum: closed,
    aandragendePartner: null,
    problematiek: violence,
    criteria: of('checkbox').map(({ field, text }) => ({ criterium: field, voldoet: text })),
    leefgebieden: of('colour').map(({ date, field, text }) => ({
      datum: date,
      leefgebied: field,
      risico: text,
    })),
    overleggen: fields
      .filter(({ kind }) => !LISTS.has(kind))
      .map(({ date, author, title, field, text }) => ({
        datum: date,
        verslaglegger: author,
        soort: title ?? field,
        verslag: text,
      })),
    bijlagen: attachmentsOf(dossier).map((entry) => ({
      datum: entry.date,
      naam: entry.title,
      bestand: `bijlagen/${id}/${attachmentFile(entry).name}`,
    })),
  };
}
