import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const manifestSchema = z.object({ name: z.string(), version: z.string() });

/** The folder of the package: indicators/, rules/, adapters/ and corpus/ lie in it. */
export function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isRoot(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the folder of the package was not found');
    folder = above;
  }
  return folder;
}

/** As package.json has it. */
export function programVersion(root: string): string {
  return readManifest(root).version;
}

function isRoot(folder: string): boolean {
  return existsSync(join(folder, 'package.json')) && readManifest(folder).name === 'zichtlijn';
}

function readManifest(folder: string): z.output<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}
