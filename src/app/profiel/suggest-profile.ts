import { parseDate } from '../../adapt/parse-date.js';
import type { Dossier } from '../../model/dossier.js';
import type { Refusal } from '../../model/problem.js';
import type { Proposal } from '../../model/proposal.js';
import { proposeProfile } from '../../propose/propose-profile.js';
import { openInput } from '../../read/input.js';
import { takeInventory } from '../../read/inventory/take-inventory.js';
import { loadDossiers } from '../load-dossiers.js';

export interface Suggestion {
  readonly proposal: Proposal;
  /** The first dossiers, as an audit reads them by the proposed profile. */
  readonly preview: readonly Dossier[];
  readonly refusals: readonly Refusal[];
}

const PREVIEWED = 2;

/**
 * Proposes a profile for an export of an unknown system and reads its first dossiers by it.
 * @throws Problem when there is no export, or nothing in it can be a dossier.
 */
export async function suggestProfile({ input, root }: { input: string; root: string }): Promise<Suggestion> {
  const opened = await openInput(input);
  const proposal = proposeProfile({ inventory: await takeInventory(opened), readDate: parseDate });
  const preview: Dossier[] = [];
  const refusals: Refusal[] = [];
  for await (const event of loadDossiers({ inputs: [input], profile: proposal.profile, root })) {
    if (event.kind === 'refusal') refusals.push(event.refusal);
    if (event.kind === 'dossier') preview.push(event.dossier);
    if (preview.length === PREVIEWED) break;
  }
  return { proposal, preview, refusals };
}
