import { posix } from 'node:path';

type Folders = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly string[], Folders>();

/** The files of an input by the folder of their dossier, the first of their path; what lies in no folder is left out. */
export function dossierFolders(files: readonly string[]): Folders {
  const folders = known.get(files) ?? byFolder(files);
  known.set(files, folders);
  return folders;
}

function byFolder(files: readonly string[]): Folders {
  const folders = new Map<string, string[]>();
  for (const file of files.filter((one) => one.includes('/') && !isClutter(one))) {
    const folder = file.slice(0, file.indexOf('/'));
    const inside = folders.get(folder) ?? [];
    inside.push(file);
    folders.set(folder, inside);
  }
  return folders;
}

/** The files that lie in no folder. */
export function looseFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => !file.includes('/') && !isClutter(file));
}

/** Files that a computer leaves in a folder by itself: `.DS_Store`, `Thumbs.db`, `desktop.ini`, the lock `~$verslag.docx`. */
export function isClutter(file: string): boolean {
  return /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/iu.test(posix.basename(file));
}
