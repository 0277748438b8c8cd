import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Problem } from '../model/problem.js';
import { type Profile, profileSchema } from '../model/profile.js';

/** All profiles under `adapters/`, by id. */
export async function loadProfiles(root: string): Promise<readonly Profile[]> {
  const folder = join(root, 'adapters');
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    names
      .map(({ name }) => name)
      .sort()
      .map((name) => loadProfile(folder, name)),
  );
}

async function loadProfile(folder: string, name: string): Promise<Profile> {
  const where = `adapters/${name}/profile.yaml`;
  const text = await readFile(join(folder, name, 'profile.yaml'), 'utf8').catch((cause: unknown) => {
    throw new Problem(`${where}: ontbreekt; elke map onder adapters/ heeft een profile.yaml`, 'profiel', {
      cause,
    });
  });
  const profile = parseProfile(where, text);
  if (profile.id === name) return profile;
  throw new Problem(`${where}: id moet ${name} zijn`, 'profiel');
}

/** The profiles that inputs are read by, and which of them the user named. */
export interface NamedProfiles {
  readonly profiles: readonly Profile[];
  /** Id of one of them. */
  readonly adapter: string | undefined;
}

/** All adapters, with a profile of the user's own, if there is one, in the place of the one that has its id. */
export async function nameProfile(
  root: string,
  {
    adapter,
    profile: own,
  }: { readonly adapter?: string | undefined; readonly profile?: Profile | undefined },
): Promise<NamedProfiles> {
  const profiles = await loadProfiles(root);
  if (own === undefined) return { profiles, adapter };
  return { profiles: [...profiles.filter(({ id }) => id !== own.id), own], adapter: own.id };
}

/** The profile in a YAML file of the user's, where that is what is named. @throws Problem when it is not there, or wrong. */
export async function ownProfile(name: string | undefined): Promise<Profile | undefined> {
  return name !== undefined && isProfileFile(name) ? readOwn(name) : undefined;
}

const isProfileFile = (name: string): boolean => /\.ya?ml$/iu.test(name);

/** A profile from a file of the user's, or the adapter of that id. @throws Problem when it is neither, or wrong. */
export async function findProfile(root: string, name: string): Promise<Profile> {
  const own = await ownProfile(name);
  if (own !== undefined) return own;
  const profiles = await loadProfiles(root);
  const found = profiles.find(({ id }) => id === name);
  if (found) return found;
  const known = profiles.map(({ id }) => id).join(', ');
  throw new Problem(`profiel ${name} bestaat niet; geef een .yaml-bestand of kies uit ${known}`, 'profiel');
}

async function readOwn(file: string): Promise<Profile> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Problem(`${file}: bestaat niet of is niet te lezen; geef een profiel (yaml)`, 'profiel', {
      cause,
    });
  });
  return parseProfile(file, text);
}

function parseProfile(where: string, text: string): Profile {
  const parsed = profileSchema.safeParse(parseYaml({ where, text }));
  if (parsed.success && hasUnreadDocuments(parsed.data))
    throw new Problem(`${where}: holds: berichten hebben geen records van kind: document`, 'profiel');
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Problem(`${where}: ${issue?.path.join('.')}: ${issue?.message}`, 'profiel');
}

function parseYaml({ where, text }: { where: string; text: string }): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Problem(`${where}: is geen geldige YAML`, 'profiel', { cause });
  }
}

function hasUnreadDocuments({ holds, records }: Profile): boolean {
  return holds === 'berichten' && records.some(({ kind }) => kind === 'document');
}
