import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from '../model/profile.js';
import type { Input } from './input.js';
import { candidateFiles } from './matches-name.js';

/** The symbolic links of an input behind which dossiers can stand: named as an export, or a link to a folder. */
export async function unfollowed(profile: Profile, { folder, links }: Input): Promise<readonly string[]> {
  const named = new Set(candidateFiles(profile, links));
  const found = await Promise.all(
    links.map(async (link) => named.has(link) || (await isFolder(join(folder, link)))),
  );
  return links.filter((_, index) => found[index]);
}

/** A link that leads nowhere is none. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
