import { open, stat } from 'node:fs/promises';
import { type Archive, openArchive } from './archive.js';

const opened = new Map<string, Promise<Archive | undefined>>();

/** The archive that stands where an input's folder is expected; undefined for a real folder. Kept open while the program runs. */
export function zipFolder(path: string): Promise<Archive | undefined> {
  const known = opened.get(path) ?? archiveAt(path);
  opened.set(path, known);
  return known;
}

async function archiveAt(path: string): Promise<Archive | undefined> {
  if (!(await stat(path)).isFile() || !(await isZip(path))) return undefined;
  const archive = await openArchive(path);
  if (!archive.files.includes('[Content_Types].xml')) return archive;
  archive.close();
  return undefined;
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await handle.close();
  }
}
