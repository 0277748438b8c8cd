import type { CodedDocument, Coding, CodingSheet } from '../model/coding-sheet.js';
import { type Dossier, type Entry, placeKey } from '../model/dossier.js';
import type { Indicator } from '../model/indicator.js';
import { DOSSIER_VALUES, type DossierValue, type Statement } from '../model/statement.js';

export interface CodeDossier {
  readonly dossier: Dossier;
  readonly statements: readonly Statement[];
  /** What was found and not counted. */
  readonly rejected?: readonly Statement[];
  readonly indicators: readonly Indicator[];
}

/** What the dossier says on every indicator, and how much is filled in at each of its places. */
export function codeDossier({ dossier, statements, rejected = [], indicators }: CodeDossier): CodingSheet {
  const { id, sourceNumber, organisation, system, opened, closed, violence, entries } = dossier;
  return {
    dossier: id,
    sourceNumber,
    organisation,
    system,
    ...(opened !== undefined && { opened }),
    ...(closed !== undefined && { closed }),
    violence,
    codings: indicators.map(({ id: indicator }) =>
      codeIndicator(indicator, {
        statements: statements.filter((statement) => statement.indicator === indicator),
        rejected: rejected.filter((statement) => statement.indicator === indicator),
      }),
    ),
    filledPlaces: countPlaces(entries),
    documents: entries.flatMap(documentOf),
  };
}

interface Found {
  readonly statements: readonly Statement[];
  readonly rejected: readonly Statement[];
}

function codeIndicator(indicator: string, { statements, rejected }: Found): Coding {
  const value = strongest(statements);
  const deciding = statements.filter((statement) => statement.value === value);
  const set = [...new Set(deciding.flatMap((statement) => statement.set))].sort();
  return { indicator, value, statements, set, ...(rejected.length > 0 && { rejected }) };
}

/** `ja` over `nee` over `gepland`; no statement is `geen`. */
function strongest(statements: readonly Statement[]): DossierValue {
  return DOSSIER_VALUES.find((value) => statements.some((statement) => statement.value === value)) ?? 'geen';
}

/** Filled entries per place; a document counts at its folder and once under each of its headings. */
function countPlaces(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const place of entries.flatMap(placesOf)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function placesOf({ place, document }: Entry): readonly string[] {
  const headings = document?.sections.map(({ heading }) => placeKey([place[0] ?? '', heading])) ?? [];
  return [...new Set([placeKey(place), ...headings])];
}

function documentOf({ id, document }: Entry): readonly CodedDocument[] {
  if (document === undefined) return [];
  const { readable, confidence, versions = [] } = document;
  return [{ entry: id, readable, ...(confidence && { confidence }), formerVersions: versions.length }];
}
