import { ATTACHMENTS_AT_ONCE, MAX_READ_MEGABYTES, MAX_READ_SECONDS } from '../limits.js';
import { Isolation } from './isolation.js';
import type { Results, Task } from './task.js';

let shared: Isolation | undefined;

/** Reads a file in a worker thread that the whole program shares. @throws Refused when it cannot be read within the limits. */
export function readIsolated<Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
  seconds: number = MAX_READ_SECONDS,
): Promise<Results[Kind]> {
  shared ??= new Isolation({
    seconds: MAX_READ_SECONDS,
    megabytes: MAX_READ_MEGABYTES,
    threads: ATTACHMENTS_AT_ONCE,
  });
  return shared.run(task, seconds);
}
