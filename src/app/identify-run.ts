import { createHash } from 'node:crypto';
import type { Profile } from '../model/profile.js';
import type { SourceFile } from '../model/run.js';
import type { RunIdentity } from '../store/stored-run.js';
import { engineDigest } from './engine-digest.js';

export interface RunMakers {
  readonly version: string;
  readonly knowledge: string;
  readonly method: string;
  /** Digest of the statistical reader; absent with rules alone. */
  readonly reader?: string | undefined;
  readonly inputs: readonly SourceFile[];
  readonly adapter?: string | undefined;
  /** Profile of the user's own: another profile is another run, whatever its file is called. */
  readonly profile?: Profile | undefined;
  readonly organisation?: string | undefined;
  /** With optical character recognition of scans. */
  readonly ocr?: boolean | undefined;
}

/** The same bytes read by the same program with the same knowledge are the same run; the method does not matter. */
export function identifyRun({
  version,
  knowledge,
  method,
  reader,
  inputs,
  adapter,
  profile,
  organisation,
  ocr = false,
}: RunMakers): RunIdentity {
  const makers = {
    version,
    engine: engineDigest(),
    knowledge,
    reader: reader ?? '',
    adapter: profile ?? adapter ?? '',
    organisation: organisation ?? '',
    ...(ocr && { ocr }),
    inputs: inputs.map(({ path, sha256 }) => [path, sha256]),
  };
  const id = createHash('sha256').update(JSON.stringify(makers)).digest('hex').slice(0, 12);
  return { id, version, knowledge, method };
}
