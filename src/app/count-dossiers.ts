import { nameProfile, ownProfile } from '../read/load-profiles.js';
import { candidateFiles } from '../read/matches-name.js';
import { readCases } from '../read/read-cases.js';
import type { LoadRequest } from './load-dossiers.js';
import { recogniseInputs } from './recognise-inputs.js';

/** How many dossiers the inputs hold, for the time that is left; print-outs are counted, not opened. */
export async function countDossiers(request: LoadRequest): Promise<number> {
  const own = await ownProfile(request.adapter);
  const named = await nameProfile(request.root, { ...request, profile: own });
  let count = 0;
  for (const { input, profile } of await recogniseInputs({ ...named, inputs: request.inputs })) {
    if (profile.holds === 'berichten') continue;
    if (profile.form === 'print') count += candidateFiles(profile, input.files).length;
    else for await (const event of readCases(profile, input)) count += Number(event.kind === 'case');
  }
  return count;
}
