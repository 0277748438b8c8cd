import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps PostgreSQL's own programs off the path. */
const DEBIAN = '/usr/lib/postgresql';

/** Where a program of PostgreSQL stands: `initdb`, `pg_ctl`, `psql`. */
export function findProgram(name: string): string {
  const places = [...pathFolders(), ...debianFolders()].map((folder) => join(folder, name));
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`These tests need PostgreSQL (${name}); on Debian: apt-get install postgresql.`);
  return found;
}

function pathFolders(): readonly string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** The newest version first. */
function debianFolders(): readonly string[] {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one));
  return versions.map((version) => join(DEBIAN, version, 'bin'));
}
