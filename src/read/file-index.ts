import { posix } from 'node:path';
import type { Input } from './input.js';

/** The files of an input by path and by path without extension: an input can hold a hundred thousand. */
export interface FileIndex {
  readonly has: (path: string) => boolean;
  /** Files that differ from `path` in their extension only. */
  readonly alike: (path: string) => readonly string[];
}

const known = new WeakMap<Input, FileIndex>();

/** Made once for every input. */
export function fileIndex(input: Input): FileIndex {
  const index = known.get(input) ?? createIndex(input.files);
  known.set(input, index);
  return index;
}

function createIndex(files: readonly string[]): FileIndex {
  const paths = new Set(files);
  const stems = new Map<string, string[]>();
  for (const file of files) {
    const alike = stems.get(stem(file)) ?? [];
    alike.push(file);
    stems.set(stem(file), alike);
  }
  return { has: (path) => paths.has(path), alike: (path) => stems.get(stem(path)) ?? [] };
}

function stem(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length);
}
