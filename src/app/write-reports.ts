import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AuditResult } from '../model/audit-result.js';
import { Problem } from '../model/problem.js';
import type { ReportFormat } from '../report/format.js';
import { REPORT_FORMATS } from '../report/formats/index.js';

/** Writes every report to the folder, each whole or not at all; gives their names. */
export async function writeReports(result: AuditResult, folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    for (const format of REPORT_FORMATS) await writeReport({ format, result, folder });
    return REPORT_FORMATS.map(({ file }) => file);
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

interface WriteReport {
  readonly format: ReportFormat;
  readonly result: AuditResult;
  readonly folder: string;
}

/** Under another name until it is whole. */
async function writeReport({ format: { file, render }, result, folder }: WriteReport): Promise<void> {
  const part = join(folder, `.${file}.deel`);
  try {
    await pipeline(render(result), createWriteStream(part));
    await rename(part, join(folder, file));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EROFS', 'EPERM'].includes(String(error.code));
