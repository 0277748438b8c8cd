import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../model/knowledge.js';

/** Knowledge that was checked and parsed when the program was built. */
export interface Compiled {
  /** sha256 over all its files and those of the adapters. */
  readonly digest: string;
  readonly knowledge: Knowledge;
}

export const COMPILED = 'dist/kennis.json';

/** Compiled knowledge, if it is of these very files: reading YAML takes as long as coding forty dossiers. */
export function readCompiled(root: string, digest: string): Knowledge | undefined {
  const file = join(root, COMPILED);
  if (!existsSync(file)) return undefined;
  // Written by the build that made this program, and by nothing else.
  const compiled = JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  return compiled.digest === digest ? compiled.knowledge : undefined;
}
