import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Problem } from '../model/problem.js';
import { Refused } from './refused.js';
import { zipFolder } from './zip/zip-folder.js';

/** A named input: the folder that bounds it and the files in it, relative, with `/`, sorted. */
export interface Input {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** Symbolic links in the folder, which are not followed. */
  readonly links: readonly string[];
}

/** Opens a folder, a zip archive (read as the folder it holds) or a file; symbolic links are not followed. */
export async function openInput(name: string): Promise<Input> {
  const path = resolve(name);
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem(`${name}: bestaat niet of is niet te lezen; geef een bestand of map`, 'invoer', {
      cause,
    });
  });
  if (found.isDirectory()) return { name, folder: path, ...(await contentsOf(path)) };
  const archive = await zipFolder(path).catch((cause: unknown) => {
    if (cause instanceof Refused) throw new Problem(`${name}: ${cause.message}`, 'invoer', { cause });
    throw cause;
  });
  if (archive) return { name, folder: path, files: archive.files, links: [] };
  return { name, folder: dirname(path), files: [basename(path)], links: [] };
}

async function contentsOf(folder: string): Promise<Pick<Input, 'files' | 'links'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = (kept: readonly Dirent[]): readonly string[] =>
    kept.map((entry) => relativePath(folder, join(entry.parentPath, entry.name))).sort(byCodePoint);
  return {
    files: named(entries.filter((entry) => entry.isFile())),
    links: named(entries.filter((entry) => entry.isSymbolicLink())),
  };
}

function relativePath(folder: string, path: string): string {
  return path
    .slice(folder.length + 1)
    .split(sep)
    .join('/');
}

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
