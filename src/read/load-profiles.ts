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
  const parsed = profileSchema.safeParse(parse(text));
  if (parsed.success && hasUnreadDocuments(parsed.data))
    throw new Problem(`${where}: holds: berichten hebben geen records van kind: document`, 'profiel');
  if (parsed.success && parsed.data.id === name) return parsed.data;
  const issue = parsed.error?.issues[0];
  throw new Problem(
    `${where}: ${issue ? `${issue.path.join('.')}: ${issue.message}` : `id moet ${name} zijn`}`,
    'profiel',
  );
}

function hasUnreadDocuments({ holds, records }: Profile): boolean {
  return holds === 'berichten' && records.some(({ kind }) => kind === 'document');
}
