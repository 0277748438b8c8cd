import type { CodingSheet } from '../model/coding-sheet.js';
import type { OrganisationTable } from '../model/table.js';
import { OrganisationTally, type Scoring } from './organisation-tally.js';

export interface ScoreOrganisations extends Scoring {
  readonly sheets: AsyncIterable<CodingSheet>;
}

/** One table an organisation, in the order in which they first come by; holds one sheet at a time. */
export async function scoreOrganisations({
  sheets,
  ...scoring
}: ScoreOrganisations): Promise<readonly OrganisationTable[]> {
  const tallies = new Map<string, OrganisationTally>();
  for await (const sheet of sheets) {
    const tally = tallies.get(sheet.organisation) ?? new OrganisationTally(scoring);
    tallies.set(sheet.organisation, tally);
    tally.add(sheet);
  }
  return [...tallies.values()].map((tally) => tally.table());
}
