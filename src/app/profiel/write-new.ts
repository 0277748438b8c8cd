import { writeFileSync } from 'node:fs';
import { Problem } from '../../model/problem.js';

/** Writes a file that was not there: a profile on which somebody worked is never written over. */
export function writeNew({ file, content }: { readonly file: string; readonly content: string }): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const what = isThere
      ? 'bestaat al; kies een andere naam of haal het weg'
      : 'is niet te schrijven; kies een plaats waar u mag schrijven';
    throw new Problem(`${file}: ${what}`, 'uitvoer', { cause });
  }
}
