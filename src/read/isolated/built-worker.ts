import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built worker; the source is bundled to it too when it is run unbuilt, as tests do. */
export function builtWorker(name: 'read-worker' | 'export-worker' | 'coding-worker'): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, `dist/${name}.js`);
}
