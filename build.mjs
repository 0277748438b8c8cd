// Bundles src/ into dist/main.js with its worker threads and writes the knowledge as the program reads it; what is in
// node_modules stays there.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = import.meta.dirname;
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    'read-worker': 'src/read/isolated/worker.ts',
    'export-worker': 'src/read/isolated/export-worker.ts',
    'coding-worker': 'src/app/coding/coding-worker.ts',
    'compile-knowledge': 'src/read/knowledge/compile-knowledge.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: '#!/usr/bin/env node' },
  define: { ZICHTLIJN_ENGINE: JSON.stringify(engineDigest()) },
  logLevel: 'warning',
});
chmodSync(join(dist, 'main.js'), 0o755);
const { compileKnowledge } = await import(join(dist, 'compile-knowledge.js'));
compileKnowledge(root);

/** Digest of all source: a store made by another engine is not continued, but detected anew. */
function engineDigest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, 'src', file)));
  }
  return hash.digest('hex').slice(0, 16);
}
