// Writes the JSON Schemas in this folder from the zod schemas in src/model: `npm run schemas`.
import { join } from 'node:path';
import { build } from 'esbuild';

const bundle = await build({
  absWorkingDir: join(import.meta.dirname, '..'),
  entryPoints: ['src/app/write-schemas.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { writeSchemas } = await import(`data:text/javascript;base64,${code}`);
writeSchemas(import.meta.dirname);
