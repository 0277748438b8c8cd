import { openInput } from '../read/input.js';
import { loadProfiles } from '../read/load-profiles.js';
import { candidateFiles } from '../read/matches-name.js';
import { readCases } from '../read/read-cases.js';
import { recognise } from '../read/recognise.js';
import type { LoadRequest } from './load-dossiers.js';

/** How many dossiers the inputs hold, for the time that is left; print-outs are counted, not opened. */
export async function countDossiers({ inputs, adapter, root }: LoadRequest): Promise<number> {
  const profiles = await loadProfiles(root);
  let count = 0;
  for (const name of inputs) {
    const input = await openInput(name);
    const profile = await recognise({ input, profiles, adapter });
    if (profile.form === 'print') count += candidateFiles(profile, input.files).length;
    else for await (const event of readCases(profile, input)) count += Number(event.kind === 'case');
  }
  return count;
}
