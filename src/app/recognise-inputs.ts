import type { Profile } from '../model/profile.js';
import { recognise, recogniseAmong } from '../read/recognise.js';
import { type LabelledInput, openInputs } from './label-inputs.js';

export interface RecogniseInputs {
  readonly inputs: readonly string[];
  /** Id of a profile; of dossiers it leaves messages be recognised, and the other way round. */
  readonly adapter?: string | undefined;
  readonly profiles: readonly Profile[];
}

export interface RecognisedInput extends LabelledInput {
  readonly profile: Profile;
}

/** All inputs, each with the profile it is read by. @throws Problem when one is not there or no profile or more than one fits. */
export async function recogniseInputs(request: RecogniseInputs): Promise<readonly RecognisedInput[]> {
  const found: RecognisedInput[] = [];
  for (const labelled of await openInputs(request.inputs))
    found.push({ ...labelled, profile: await profileOf(labelled, request) });
  return found;
}

async function profileOf(
  { input }: LabelledInput,
  { adapter, profiles, inputs }: RecogniseInputs,
): Promise<Profile> {
  const profile = await recognise({ input, profiles, adapter });
  if (adapter === undefined || inputs.length === 1) return profile;
  const others = await recogniseAmong({
    input,
    profiles: profiles.filter(({ holds }) => holds !== profile.holds),
  });
  const isNamed = (await recogniseAmong({ input, profiles: [profile] })).length > 0;
  return !isNamed && others.length === 1 ? (others[0] ?? profile) : profile;
}
