import { Problem } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import { hasSignature } from './has-signature.js';
import type { Input } from './input.js';
import { isFolderOfFiles } from './map/is-folder-of-files.js';
import { candidateFiles } from './matches-name.js';

/** The profile an input is read by: the one that is named, else the one whose signature it has. */
export async function recognise(request: {
  readonly input: Input;
  readonly profiles: readonly Profile[];
  readonly adapter?: string | undefined;
}): Promise<Profile> {
  const { input, profiles, adapter } = request;
  if (adapter !== undefined) return named(profiles, adapter);
  const found = await recogniseAmong({ input, profiles });
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw new Problem(only ? ambiguous(input, found) : unknown(input, profiles), 'bronsysteem');
}

/** The profiles whose signature an input has; a folder of loose files only where no export fits. */
export async function recogniseAmong(request: {
  readonly input: Input;
  readonly profiles: readonly Profile[];
}): Promise<readonly Profile[]> {
  const { input, profiles } = request;
  const found: Profile[] = [];
  for (const profile of profiles) if (await isOf(profile, input)) found.push(profile);
  if (found.length > 0 || !isFolderOfFiles(input)) return found;
  return profiles.filter(({ form }) => form === 'map');
}

function named(profiles: readonly Profile[], adapter: string): Profile {
  const profile = profiles.find(({ id }) => id === adapter);
  if (profile) return profile;
  throw new Problem(`bronsysteem ${adapter} bestaat niet; kies uit ${ids(profiles)}`, 'bronsysteem');
}

/** So many files may be broken before an input is not recognised by the next. */
const TRIES = 20;

async function isOf(profile: Profile, { folder, files }: Input): Promise<boolean> {
  for (const file of candidateFiles(profile, files).slice(0, TRIES))
    if (await hasSignature(profile, { folder, file })) return true;
  return false;
}

function ambiguous(input: Input, found: readonly Profile[]): string {
  if (new Set(found.map(({ holds }) => holds)).size > 1)
    return `${input.name}: bevat dossiers en berichten (${ids(found)}); leg ze in aparte mappen en noem beide`;
  return `${input.name}: kan van meer dan één bronsysteem zijn (${ids(found)}); noem het juiste`;
}

function unknown(input: Input, profiles: readonly Profile[]): string {
  return `${input.name}: hoort bij geen bekend bronsysteem; noem er een (${ids(profiles)}) of maak een profiel (docs/adapters.md)`;
}

function ids(profiles: readonly Profile[]): string {
  return profiles.map(({ id }) => id).join(', ');
}
