import { parseDate } from '../../src/adapt/parse-date.js';
import { findRoot } from '../../src/app/find-root.js';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import type { Dossier, Entry } from '../../src/model/dossier.js';
import type { Refusal } from '../../src/model/problem.js';
import type { Profile } from '../../src/model/profile.js';
import type { Proposal } from '../../src/model/proposal.js';
import { proposeProfile } from '../../src/propose/propose-profile.js';
import { openInput } from '../../src/read/input.js';
import { takeInventory } from '../../src/read/inventory/take-inventory.js';

/** The profile proposed for an export. */
export async function proposalFor(input: string): Promise<Proposal> {
  return proposeProfile({ inventory: await takeInventory(await openInput(input)), readDate: parseDate });
}

export interface Read {
  readonly dossiers: readonly Dossier[];
  readonly refusals: readonly Refusal[];
}

/** What a profile reads from an export. */
export async function readBy(profile: Profile, input: string): Promise<Read> {
  const dossiers: Dossier[] = [];
  const refusals: Refusal[] = [];
  for await (const event of loadDossiers({ inputs: [input], profile, root: findRoot() })) {
    if (event.kind === 'dossier') dossiers.push(event.dossier);
    if (event.kind === 'refusal') refusals.push(event.refusal);
  }
  return { dossiers, refusals };
}

/** A dossier without what says by which profile, and where in which file, it was read. */
export function contentsOf({ system: _, organisation: __, entries, ...dossier }: Dossier) {
  return {
    ...dossier,
    entries: entries.map(withoutOrigin).sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function withoutOrigin({ origin: _, ...entry }: Entry) {
  return { ...entry, key: [entry.date, entry.mode, entry.title, entry.text].join('\n') };
}
