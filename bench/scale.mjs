// Memory and time of an audit as it grows: `npm run bench:schaal -- 1000 10000`, numbers of dossiers.
// The dossiers are invented from the coded corpus; they and the store are written to the temporary folder (some 60 KB a dossier).
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCoded, writeExport } from './coded-export.mjs';
import { inventDossiers, poolsOf } from './scale/invent-dossiers.mjs';
import { measuredRun } from './scale/measured-run.mjs';

const root = join(import.meta.dirname, '..');
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('geef een of meer aantallen dossiers: npm run bench:schaal -- 1000 10000');

const split = JSON.parse(readFileSync(join(root, 'corpus/split.json'), 'utf8'));
const pools = poolsOf(readCoded(join(root, 'corpus/coded')), split);
console.log('dossiers  MB export  s per 1000  piek MB  opslag MB  tabel s  piek MB');
for (const size of sizes) console.log(lineOf(measure(size)));

function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-schaal-'));
  try {
    const { inputs, bytes } = writeAll(size, folder);
    const out = join(folder, 'uit');
    const store = join(out, 'zichtlijn.sqlite');
    const audit = measuredRun(root, ['audit', ...inputs, '--alleen-regels', '--uit', out]);
    const stored = statSync(store).size;
    return { size, bytes, audit, stored, table: measuredRun(root, ['tabel', '--store', store]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many dossiers of each organisation, the first ones one more where it does not come out even. */
function writeAll(size, folder) {
  const inputs = [];
  let bytes = 0;
  for (const [at, pool] of pools.entries()) {
    const count = Math.floor(size / pools.length) + (at < size % pools.length ? 1 : 0);
    if (count === 0) continue;
    const input = join(folder, `bron-${at + 1}`);
    writeExport({ organisation: pool.organisation, dossiers: inventDossiers(pool, count), folder: input });
    inputs.push(input);
    bytes += statSync(join(input, 'export.xml')).size;
  }
  return { inputs, bytes };
}

function lineOf({ size, bytes, audit, stored, table }) {
  return [
    String(size).padStart(8),
    (bytes / 1e6).toFixed(0).padStart(9),
    ((audit.seconds / size) * 1000).toFixed(1).padStart(10),
    audit.megabytes.toFixed(0).padStart(7),
    (stored / 1e6).toFixed(0).padStart(9),
    table.seconds.toFixed(1).padStart(7),
    table.megabytes.toFixed(0).padStart(7),
  ].join('  ');
}
