import { posix } from 'node:path';
import type { Profile } from '../model/profile.js';

/** The files of an input that can be exports of the profile's system, by name alone. */
export function candidateFiles(profile: Profile, files: readonly string[]): readonly string[] {
  return files.filter(
    (file) => matchesOne(profile.files.name, posix.basename(file)) && !isUnder(file, profile),
  );
}

function isUnder(file: string, profile: Profile): boolean {
  const folders = posix.dirname(file).split('/');
  return profile.files.notUnder.some((folder) => folders.includes(folder));
}

/** `*.xlsx|*.csv` matches what one of its parts matches. */
function matchesOne(patterns: string, name: string): boolean {
  return patterns.split('|').some((pattern) => matchesName(pattern, name));
}

/** `Dossier *.pdf` matches `Dossier A-1.pdf`; case does not count. */
function matchesName(pattern: string, name: string): boolean {
  const [head = '', ...rest] = pattern.toLowerCase().split('*');
  const lower = name.toLowerCase();
  if (rest.length === 0) return lower === head;
  const tail = rest.join('*');
  return lower.startsWith(head) && lower.endsWith(tail) && lower.length >= head.length + tail.length;
}
