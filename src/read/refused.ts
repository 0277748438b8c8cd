import type { RefusalCode } from '../model/problem.js';

interface RefusedOptions extends ErrorOptions {
  readonly file?: string;
}

/** Thrown while reading one file: it is refused by name and the rest goes on. Never holds client text. */
export class Refused extends Error {
  /** The file at fault where an export has several; undefined: the one that was being read. */
  readonly file: string | undefined;

  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: RefusedOptions,
  ) {
    super(message, options);
    this.name = 'Refused';
    this.file = options?.file;
  }
}

/** Codes of the operating system for a file that is there and cannot be had. */
const UNAVAILABLE = new Set(['EACCES', 'EPERM', 'EIO', 'EBUSY', 'ENOENT', 'EISDIR', 'ELOOP', 'EMFILE']);

/** What was thrown as a refusal of the file; undefined for a bug of ours. */
export function asRefused(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!(error instanceof Error) || !('code' in error) || !UNAVAILABLE.has(String(error.code)))
    return undefined;
  return new Refused('onleesbaar', 'kan niet worden geopend; controleer of u het mag lezen', {
    cause: error,
  });
}

/** What was thrown, as a refusal of `file` where it is one. */
export function refusedUnder(file: string, error: unknown): unknown {
  const refused = asRefused(error);
  return refused ? new Refused(refused.code, refused.message, { file, cause: error }) : error;
}
