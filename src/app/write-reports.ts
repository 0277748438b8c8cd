import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditResult } from '../model/audit-result.js';
import { Problem } from '../model/problem.js';
import { REPORT_FORMATS } from '../report/formats/index.js';

/** Writes every report to the folder, each whole or not at all; gives their names. */
export function writeReports(result: AuditResult, folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return REPORT_FORMATS.map(({ file, render }) => {
      const part = join(folder, `.${file}.deel`);
      writeFileSync(part, render(result));
      renameSync(part, join(folder, file));
      return file;
    });
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    throw new Problem(
      `${folder}: hier kan niet geschreven worden; kies met --uit een andere map.`,
      'uitvoer',
      {
        cause,
      },
    );
  }
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EROFS', 'EPERM'].includes(String(error.code));
